package th.ita.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Fraction;
import th.ita.rules.analysis.Shares;
import th.ita.rules.comparison.Contribution.Kind;
import th.ita.rules.mapping.FrameworkMap;
import th.ita.rules.mapping.ItemMapping;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;

/**
 * The items of the later year with the outcomes that the earlier year gives them: an item that took in several counts as
 * met where all of them were, one that was split gives its outcome to each part, and a new one has its own.
 */
final class CarriedOutcomes {
    private final ScoreSheet before;
    private final List<ItemMapping> rows;

    CarriedOutcomes(ScoreSheet before, ScoreSheet after) {
        this.before = before;
        this.rows = FrameworkMap.between(before.framework(), after.framework()).rows();
    }

    /** Whether both years know every item of a level. */
    boolean known(Explanation earlier, Explanation later) {
        return itemsKnown(earlier) && itemsKnown(later);
    }

    private static boolean itemsKnown(Explanation node) {
        List<Explanation> items =
                node.walk().filter(below -> below.level() == Level.ITEM).toList();
        return !items.isEmpty()
                && items.stream().allMatch(item -> item.score().isPresent())
                && node.walk().filter(below -> below.level() != Level.ITEM).allMatch(Shares::hasLevels);
    }

    /** Tells the framework's part, then that of each item. */
    void tell(Explanation earlier, Explanation later, Fraction factor, List<Contribution> parts) {
        List<Weighed> items = weighed(later, Fraction.ONE).toList();
        Fraction carried = Fraction.ZERO;
        List<Contribution> changed = new ArrayList<>();
        for (Weighed item : items) {
            Fraction now = item.node().score().orElseThrow().exact();
            List<ItemCode> from = from(item.node().subject());
            Fraction had = outcome(from).orElse(now);
            carried = carried.plus(had.times(item.share()));
            changed.add(new Contribution(
                    Kind.ITEM,
                    item.node().subject(),
                    from.stream()
                            .map(ItemCode::toString)
                            .filter(code -> !code.equals(item.node().subject()))
                            .toList(),
                    now.minus(had).times(item.share()).times(factor)));
        }
        Fraction scored = earlier.score().orElseThrow().exact();
        parts.add(new Contribution(
                Kind.FRAMEWORK,
                later.subject(),
                List.of(),
                carried.minus(scored).times(factor)));
        parts.addAll(changed);
    }

    private record Weighed(Explanation node, Fraction share) {}

    private static Stream<Weighed> weighed(Explanation node, Fraction share) {
        return node.level() == Level.ITEM
                ? Stream.of(new Weighed(node, share))
                : node.inputs().stream().flatMap(part -> weighed(part, share.times(Shares.of(node, part))));
    }

    /** The items of the earlier year that went into an item. */
    private List<ItemCode> from(String item) {
        return rows.stream()
                .filter(row ->
                        row.to().stream().anyMatch(code -> code.toString().equals(item)))
                .flatMap(row -> row.from().stream())
                .toList();
    }

    /** The score that those items give; nothing where there are none, or one of them is not known. */
    private Optional<Fraction> outcome(List<ItemCode> from) {
        List<Optional<Fraction>> scores = from.stream()
                .flatMap(code -> before.framework().item(code).stream())
                .map(Item::code)
                .map(code -> Optional.ofNullable(before.assessment().outcomes().get(code))
                        .map(outcome -> outcome.score().exact()))
                .toList();
        return scores.isEmpty() || scores.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : scores.stream().map(Optional::orElseThrow).min(Fraction::compareTo);
    }
}
