package th.ita.rules.targeting;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.text.Bilingual;

/**
 * Tells which items of a year a measure serves. Municipalities name their measures after the items, with small changes:
 * a title that is clearly closest to one item's name names that item; where the two are documents of different kinds, such as
 * a plan and the rules for it, the item is only inferred. Where a title names none, the items whose whole
 * name stands somewhere in the title or the method are plausible, and are given as inferred.
 */
public final class TargetMatcher {
    private static final Fraction NAMES = Fraction.of(3, 4);
    private static final Fraction LEAD = Fraction.of(1, 20);
    private static final Fraction PLAUSIBLE = Fraction.of(3, 4);

    private final List<Names> items;

    private TargetMatcher(List<Names> items) {
        this.items = items;
    }

    /**
     * A matcher for the items of a year.
     *
     * @param framework the year's framework
     * @return the matcher
     */
    public static TargetMatcher of(Framework framework) {
        return new TargetMatcher(framework.items().stream().map(Names::of).toList());
    }

    /**
     * The items a measure serves.
     *
     * @param title the measure's title
     * @param method how it is carried out, empty if not stated
     * @return the items, named or inferred; perhaps none
     */
    public Targets targets(String title, String method) {
        Phrase words = Phrase.of(title);
        Optional<Names> closest = closest(words);
        if (closest.isEmpty()) {
            return new Targets(Collections.emptySortedSet(), plausible(Phrase.of(title + " " + method)));
        }
        SortedSet<ItemCode> item = new TreeSet<>(List.of(closest.get().code()));
        return DocumentKind.differs(words, closest.get().thai())
                ? new Targets(Collections.emptySortedSet(), item)
                : new Targets(item, Collections.emptySortedSet());
    }

    private Optional<Names> closest(Phrase title) {
        record Match(Names item, Fraction likeness) {}
        List<Match> best = items.stream()
                .map(item -> new Match(item, item.likeness(title)))
                .sorted(Comparator.comparing(Match::likeness)
                        .reversed()
                        .thenComparing(match -> match.item().code()))
                .limit(2)
                .toList();
        if (best.isEmpty() || best.get(0).likeness().compareTo(NAMES) < 0) {
            return Optional.empty();
        }
        boolean clear = best.size() == 1
                || best.get(0).likeness().minus(best.get(1).likeness()).compareTo(LEAD) >= 0;
        return clear ? Optional.of(best.get(0).item()) : Optional.empty();
    }

    private SortedSet<ItemCode> plausible(Phrase words) {
        return items.stream()
                .filter(item -> item.thai().partIn(words).compareTo(PLAUSIBLE) >= 0)
                .map(Names::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What an item is called, ready to be compared. */
    private record Names(ItemCode code, Phrase thai, Phrase english) {
        static Names of(Item item) {
            Bilingual name = item.name().value();
            return new Names(item.code(), Phrase.of(name.th()), Phrase.of(name.en()));
        }

        Fraction likeness(Phrase title) {
            Fraction inThai = thai.likeness(title);
            Fraction inEnglish = english.likeness(title);
            return inThai.compareTo(inEnglish) >= 0 ? inThai : inEnglish;
        }
    }
}
