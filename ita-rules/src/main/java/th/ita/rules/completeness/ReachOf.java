package th.ita.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.Fraction;
import th.ita.rules.analysis.MetCounts;
import th.ita.rules.analysis.Shares;
import th.ita.rules.inference.Pattern;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.Scorer;
import th.ita.rules.scoring.Standing;

/** Works out what a result would have been if some of its items had been met besides those that were. */
final class ReachOf {
    private final Framework framework;
    private final Assessment result;
    private final Set<ItemCode> succeeding;
    private final MetCounts counts;
    private final List<Reach.LevelReach> levels = new ArrayList<>();

    private ReachOf(Framework framework, Assessment result, Set<ItemCode> succeeding) {
        this.framework = framework;
        this.result = result;
        this.succeeding = succeeding;
        this.counts = MetCounts.of(framework, result);
    }

    /** Nothing where the year cannot be scored or the result is not of the year. */
    static Optional<Reach> of(Framework framework, Assessment result, Set<ItemCode> succeeding) {
        return Scorer.of(framework).score(result).toJavaOptional().map(sheet -> {
            ReachOf reach = new ReachOf(framework, result, succeeding);
            reach.visit(sheet.total());
            return new Reach(framework, reach.inOrder(sheet.total()));
        });
    }

    private List<Reach.LevelReach> inOrder(Explanation total) {
        return Stream.of(Level.TOTAL, Level.INSTRUMENT, Level.INDICATOR)
                .flatMap(level -> total.at(level).stream())
                .filter(this::isMovedByItems)
                .flatMap(node ->
                        levels.stream().filter(found -> found.code().value().equals(node.subject())))
                .toList();
    }

    /** Surveys stay as they were, whatever the measures bring. */
    private boolean isMovedByItems(Explanation node) {
        LevelCode code = LevelCode.of(node.subject());
        return switch (node.level()) {
            case TOTAL -> true;
            case INSTRUMENT -> framework.indicatorsIn(code).stream().anyMatch(indicator -> hasItems(indicator.code()));
            default -> hasItems(code);
        };
    }

    private boolean hasItems(LevelCode indicator) {
        return !framework.subIndicatorsIn(indicator).isEmpty();
    }

    private Interval visit(Explanation node) {
        Interval range = node.level() == Level.INDICATOR ? indicator(node) : above(node);
        levels.add(new Reach.LevelReach(LevelCode.of(node.subject()), node.level(), range));
        return range;
    }

    private Interval above(Explanation node) {
        if (!Shares.hasLevels(node)) {
            return asItIs(node);
        }
        Fraction low = Fraction.ZERO;
        Fraction high = Fraction.ZERO;
        for (Explanation part : node.inputs()) {
            Interval range = visit(part);
            low = low.plus(range.low().times(Shares.of(node, part)));
            high = high.plus(range.high().times(Shares.of(node, part)));
        }
        boolean hasItems = node.walk().anyMatch(below -> below.level() == Level.ITEM);
        return hasItems ? notBelow(node, new Interval(low, high)) : asItIs(node);
    }

    private Interval indicator(Explanation node) {
        List<SubIndicator> subs = framework.subIndicatorsIn(LevelCode.of(node.subject()));
        if (subs.isEmpty()) {
            return asItIs(node);
        }
        List<Pattern> patterns = counts.patterns(LevelCode.of(node.subject()));
        Fraction low = patterns.stream()
                .map(pattern -> score(subs, Optional.of(pattern), false))
                .min(Fraction::compareTo)
                .orElseGet(() -> score(subs, Optional.empty(), false));
        Fraction high = patterns.stream()
                .map(pattern -> score(subs, Optional.of(pattern), true))
                .max(Fraction::compareTo)
                .orElseGet(() -> score(subs, Optional.empty(), true));
        return notBelow(node, new Interval(low, high));
    }

    /** The score of an indicator at the least or at the most, where its published figure comes from a pattern. */
    private Fraction score(List<SubIndicator> subs, Optional<Pattern> pattern, boolean atMost) {
        return subs.stream()
                .map(sub -> {
                    List<Item> items = framework.itemsIn(sub.code());
                    int met = atMost ? most(items, pattern, sub.code()) : least(items, pattern, sub.code());
                    return Fraction.of(100L * met, (long) items.size() * subs.size());
                })
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private int least(List<Item> items, Optional<Pattern> pattern, LevelCode sub) {
        long sure = items.stream()
                .filter(item -> succeeds(item) || stated(item, ItemOutcome.MET))
                .count();
        return (int) Math.max(sure, pattern.map(found -> found.metIn(sub)).orElse(0));
    }

    private int most(List<Item> items, Optional<Pattern> pattern, LevelCode sub) {
        long left = items.stream()
                .filter(item -> stated(item, ItemOutcome.NOT_MET) && !succeeds(item))
                .count();
        long added = items.stream()
                .filter(item -> succeeds(item) && !stated(item, ItemOutcome.MET))
                .count();
        long possible = items.size() - left;
        return (int) Math.min(
                possible, pattern.map(found -> found.metIn(sub) + added).orElse(possible));
    }

    private boolean succeeds(Item item) {
        return succeeding.contains(item.code());
    }

    private boolean stated(Item item, ItemOutcome outcome) {
        return result.outcomes().get(item.code()) == outcome;
    }

    private static Interval asItIs(Explanation node) {
        return node.standing() instanceof Standing.Known known
                ? known.range()
                : ((Standing.Unknown) node.standing()).range();
    }

    /** Meeting more never lowers a score, so a level stays at least where it is known to stand. */
    private static Interval notBelow(Explanation node, Interval range) {
        Fraction known = asItIs(node).low();
        Fraction low = range.low().compareTo(known) < 0 ? known : range.low();
        return new Interval(low, range.high().compareTo(low) < 0 ? low : range.high());
    }
}
