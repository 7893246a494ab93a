package th.ita.rules.history;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.rules.history.Chains.KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;

class ChainCheckProperties {
    private static List<ChainFinding> check(List<Revision> chain) {
        ChainCheck check = new ChainCheck(KEY);
        chain.forEach(check::add);
        return List.copyOf(check.findings(Optional.empty()));
    }

    private static ChainFinding finding(int number, ChainDamage damage) {
        return new ChainFinding(KEY, number, damage);
    }

    @Property(tries = 40)
    @Label("a chain as it was written has nothing wrong")
    void sound(@ForAll @IntRange(min = 1, max = 40) int length) {
        assertThat(check(Chains.of(KEY, length))).isEmpty();
    }

    @Property(tries = 100)
    @Label("a revision whose document, author or time was changed is told, and no other")
    void altered(
            @ForAll @IntRange(min = 1, max = 12) int length, @ForAll @IntRange(max = 11) int which, @ForAll int how) {
        List<Revision> chain = Chains.of(KEY, length);
        int at = which % length;
        Revision.Builder changed = Revision.builder().from(chain.get(at));
        switch (Math.floorMod(how, 4)) {
            case 0 -> changed.payload(Chains.text("forged"));
            case 1 ->
                changed.stamp(
                        new th.ita.domain.revision.Stamp(chain.get(at).stamp().time(), "somebody else", "reason"));
            case 2 -> changed.hash(new RevisionHash("ab".repeat(32)));
            default -> changed.previous(new RevisionHash("cd".repeat(32)));
        }
        chain.set(at, changed.build());

        assertThat(check(chain)).containsExactly(finding(at + 1, ChainDamage.ALTERED));
    }

    @Property(tries = 100)
    @Label("a revision that was changed and hashed anew is told by the one after it")
    void replaced(@ForAll @IntRange(min = 2, max = 12) int length, @ForAll @IntRange(max = 10) int which) {
        List<Revision> chain = Chains.of(KEY, length);
        int at = which % (length - 1);
        Revision forged = at == 0
                ? Revision.first(KEY, Chains.stamp(1), Chains.text("forged"))
                : chain.get(at - 1).next(Chains.stamp(at + 1), Chains.text("forged"));
        chain.set(at, forged);

        assertThat(check(chain)).containsExactly(finding(at + 1, ChainDamage.REPLACED));
    }

    @Property(tries = 100)
    @Label("revisions that were taken away are told each, whether the rest was numbered anew or not")
    void removed(
            @ForAll @IntRange(min = 3, max = 14) int length,
            @ForAll @IntRange(max = 12) int which,
            @ForAll @IntRange(min = 1, max = 3) int many,
            @ForAll boolean renumbered) {
        List<Revision> chain = Chains.of(KEY, length);
        int from = which % (length - 1);
        int to = Math.min(from + many, length - 1);
        List<ChainFinding> expected = new ArrayList<>();
        for (int gone = from; gone < to; gone++) {
            expected.add(finding(gone + 1, ChainDamage.REMOVED));
        }
        chain.subList(from, to).clear();

        assertThat(check(renumbered ? renumbered(chain) : chain)).containsExactlyElementsOf(expected);
    }

    @Property(tries = 100)
    @Label("a revision that was put between is told, and the true ones after it are not")
    void inserted(@ForAll @IntRange(min = 2, max = 12) int length, @ForAll @IntRange(max = 10) int which) {
        List<Revision> chain = Chains.of(KEY, length);
        int at = which % (length - 1);
        Revision forged = chain.get(at).next(Chains.stamp(at + 1), Chains.text("never written"));
        chain.add(at + 1, forged);

        assertThat(check(renumbered(chain))).containsExactly(finding(at + 2, ChainDamage.INSERTED));
    }

    @Property(tries = 50)
    @Label("two revisions that changed places are told")
    void reordered(@ForAll @IntRange(min = 3, max = 12) int length, @ForAll @IntRange(max = 10) int which) {
        List<Revision> chain = Chains.of(KEY, length);
        int at = which % (length - 1);
        java.util.Collections.swap(chain, at, at + 1);

        assertThat(check(renumbered(chain))).anyMatch(ChainFinding::isDamage);
    }

    @Property(tries = 50)
    @Label("a forged number of any size is told without taking for ever")
    void forgedNumber(@ForAll @IntRange(min = 13) int number) {
        List<Revision> chain = Chains.of(KEY, 4);
        chain.set(3, Revision.builder().from(chain.get(3)).number(number).build());

        assertThat(check(chain)).contains(finding(number, ChainDamage.ALTERED)).hasSizeLessThan(1100);
    }

    private static List<Revision> renumbered(List<Revision> chain) {
        List<Revision> numbered = new ArrayList<>();
        for (Revision revision : chain) {
            numbered.add(Revision.builder()
                    .from(revision)
                    .number(numbered.size() + 1)
                    .build());
        }
        return numbered;
    }
}
