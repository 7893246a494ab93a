package th.ita.rules.history;

import static th.ita.rules.history.ChainDamage.ALTERED;
import static th.ita.rules.history.ChainDamage.CLOCK_BACK;
import static th.ita.rules.history.ChainDamage.CUT_OFF;
import static th.ita.rules.history.ChainDamage.INSERTED;
import static th.ita.rules.history.ChainDamage.REMOVED;
import static th.ita.rules.history.ChainDamage.REPLACED;
import static th.ita.rules.history.ChainDamage.REWRITTEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.revision.RevisionKey;

/**
 * Follows a chain of revisions from its end to its beginning, by the hashes that each revision holds of the one before,
 * and tells what does not fit. Takes revisions one by one and keeps no documents. Not for use by several threads.
 */
final class ChainCheck {
    /** A forged number can leave a gap of billions; so many of a gap are told. */
    private static final int MOST_MISSING = 1000;

    private final RevisionKey key;
    private final List<Link> links = new ArrayList<>();

    ChainCheck(RevisionKey key) {
        this.key = key;
    }

    /** Takes the next revision that the store gave. */
    void add(Revision revision) {
        links.add(Link.of(revision, key));
    }

    int size() {
        return links.size();
    }

    /** The end of the chain, if it has any revision. */
    Optional<Head> head() {
        return links.isEmpty() ? Optional.empty() : Optional.of(head(links.get(links.size() - 1)));
    }

    /** Whether the chain has, or once had, this end. */
    boolean passed(Head head) {
        return links.stream().map(ChainCheck::head).anyMatch(head::equals);
    }

    /**
     * What is wrong.
     *
     * @param noted an earlier end of this chain, if one was noted
     */
    SortedSet<ChainFinding> findings(Optional<Head> noted) {
        SortedSet<ChainFinding> findings = new TreeSet<>();
        int at = links.size() - 1;
        while (at >= 0) {
            at = judge(at, findings);
        }
        if (findings.isEmpty()) {
            links.stream().filter(link -> link.made() != link.number()).forEach(link -> add(findings, link, ALTERED));
        }
        for (int i = 1; i < links.size(); i++) {
            if (links.get(i).time().isBefore(links.get(i - 1).time())) {
                add(findings, links.get(i), CLOCK_BACK);
            }
        }
        noted.ifPresent(head -> compare(head, findings));
        return findings;
    }

    /** Judges one revision and what stands before it; returns where to go on. */
    private int judge(int at, SortedSet<ChainFinding> findings) {
        Link link = links.get(at);
        if (!link.isIntact()) {
            add(findings, link, ALTERED);
            return bridged(at, findings);
        }
        if (link.made() == 1) {
            if (!link.previous().equals(RevisionHash.NONE)) {
                add(findings, link, REPLACED);
            }
            strayBetween(-1, at, findings);
            return -1;
        }
        int before = named(link.previous(), at);
        if (before >= 0) {
            strayBetween(before, at, findings);
            return before;
        }
        if (at > 0 && links.get(at - 1).place() == link.made() - 1) {
            add(findings, links.get(at - 1), links.get(at - 1).isIntact() ? REPLACED : ALTERED);
            return at - 1;
        }
        return bridged(at, findings);
    }

    /** Goes on with the revision that stands before; those between their numbers are not there. */
    private int bridged(int at, SortedSet<ChainFinding> findings) {
        int place = links.get(at).place();
        int last = at > 0 ? links.get(at - 1).place() : 0;
        for (int missing = last + 1; missing < Math.min(place, last + MOST_MISSING); missing++) {
            findings.add(new ChainFinding(key, missing, REMOVED));
        }
        if (at > 0 && last >= place) {
            add(findings, links.get(at - 1), INSERTED);
        }
        return at - 1;
    }

    private void strayBetween(int before, int at, SortedSet<ChainFinding> findings) {
        links.subList(before + 1, at).forEach(stray -> add(findings, stray, INSERTED));
    }

    private int named(RevisionHash hash, int at) {
        for (int candidate = at - 1; candidate >= 0; candidate--) {
            if (links.get(candidate).hash().equals(hash)) {
                return candidate;
            }
        }
        return -1;
    }

    private void compare(Head noted, SortedSet<ChainFinding> findings) {
        boolean reached = head().filter(head -> head.number() >= noted.number()).isPresent();
        if (!reached) {
            findings.add(new ChainFinding(key, noted.number(), CUT_OFF));
        } else if (!passed(noted)) {
            findings.add(new ChainFinding(key, noted.number(), REWRITTEN));
        }
    }

    private static Head head(Link link) {
        return new Head(link.number(), link.hash());
    }

    private void add(SortedSet<ChainFinding> findings, Link link, ChainDamage damage) {
        findings.add(new ChainFinding(key, link.number(), damage));
    }
}
