package th.ita.rules.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.score.Fraction;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;

/**
 * Analyses a scored result. Every gain follows from the framework's own rules and weights, exactly.
 *
 * <p>Example: {@code Analyst.analyse(sheet, Cutoffs.of(sheet.framework()), Set.of()).gains()}.
 */
public final class Analyst {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final ScoreSheet sheet;
    private final Cutoffs cutoffs;
    private final Set<ItemCode> named;
    private final MetCounts met;
    private final LevelRanges ranges;
    private final Map<LevelCode, LevelStanding> standings = new LinkedHashMap<>();
    private final List<ItemGain> items = new ArrayList<>();
    private final List<GroupGain> groups = new ArrayList<>();

    private Analyst(ScoreSheet sheet, Cutoffs cutoffs, Set<ItemCode> named) {
        this.sheet = sheet;
        this.cutoffs = cutoffs;
        this.named = named;
        this.met = MetCounts.of(sheet.framework(), sheet.assessment());
        this.ranges = new LevelRanges(met);
    }

    /**
     * Analyses a result.
     *
     * @param sheet the scored result
     * @param cutoffs the thresholds to sort by
     * @param named the items of the result's year that measures name, as {@link #named} finds them; none without a plan
     * @return the analysis
     */
    public static ResultAnalysis analyse(ScoreSheet sheet, Cutoffs cutoffs, Set<ItemCode> named) {
        return new Analyst(sheet, cutoffs, named).analysis();
    }

    /**
     * The items that the measures of a plan name, in codes of the year whose result they answer.
     *
     * @param plan the plan
     * @param planned the framework of its year
     * @param assessed the framework of the result's year
     * @return those items
     */
    public static Set<ItemCode> named(MeasuresPlan plan, Framework planned, Framework assessed) {
        return plan.measures().stream()
                .flatMap(measure -> measure.targets().stream())
                .flatMap(code -> planned.item(code).stream())
                .flatMap(item -> item.topics().stream())
                .flatMap(topic -> assessed.items(topic).stream())
                .map(Item::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private ResultAnalysis analysis() {
        visit(sheet.total(), List.of());
        return ResultAnalysis.builder()
                .sheet(sheet)
                .cutoffs(cutoffs)
                .levels(sheet.total()
                        .walk()
                        .filter(node -> isLevel(node.level()))
                        .map(node -> standings.get(LevelCode.of(node.subject())))
                        .sorted(Comparator.comparing((LevelStanding standing) -> standing.level())
                                .reversed())
                        .toList())
                .items(items)
                .groups(groups)
                .grades(new GradeDistances(sheet, standings).all())
                .perception(PerceptionGaps.of(sheet.framework(), standings))
                .ifAllItemsMet(ranges.ceiling(sheet.total()))
                .build();
    }

    private static boolean isLevel(Level level) {
        return level == Level.TOTAL
                || level == Level.INSTRUMENT
                || level == Level.INDICATOR
                || level == Level.SUB_INDICATOR;
    }

    /** Visits a level; the path holds the shares of what is visited in each level above it, nearest first. */
    private void visit(Explanation node, List<Fraction> path) {
        if (node.level() == Level.ITEM) {
            items.add(gain(node, path));
            return;
        }
        if (!isLevel(node.level())) {
            return;
        }
        standings.put(LevelCode.of(node.subject()), standing(node));
        if (Shares.hasLevels(node)) {
            node.inputs().forEach(part -> visit(part, below(path, Shares.of(node, part))));
        }
        if (node.level() == Level.SUB_INDICATOR && Shares.hasLevels(node)) {
            groups.add(group(node, below(path, Fraction.of(1, node.inputs().size()))));
        }
    }

    private static List<Fraction> below(List<Fraction> path, Fraction share) {
        List<Fraction> shares = new ArrayList<>();
        shares.add(share);
        path.forEach(above -> shares.add(above.times(share)));
        return List.copyOf(shares);
    }

    private ItemGain gain(Explanation node, List<Fraction> path) {
        ItemCode code = ItemCode.parse(node.subject()).get();
        Item item = sheet.framework().item(code).orElseThrow();
        return new ItemGain(
                code,
                item.subIndicator().orElseThrow(),
                met.status(item),
                named.contains(code),
                path.get(0).times(HUNDRED),
                path.get(1).times(HUNDRED),
                path.get(2).times(HUNDRED),
                path.get(3).times(HUNDRED),
                sheet.framework().items().stream()
                        .filter(other -> other.dependsOn().stream()
                                .anyMatch(needed -> needed.value().equals(code)))
                        .map(Item::code)
                        .toList());
    }

    private GroupGain group(Explanation node, List<Fraction> path) {
        LevelCode code = LevelCode.of(node.subject());
        LevelCode indicator = sheet.framework().subIndicators().stream()
                .filter(sub -> sub.code().equals(code))
                .findFirst()
                .orElseThrow()
                .indicator();
        MetCount count = met.of(code);
        return new GroupGain(
                code,
                indicator,
                count,
                together(count, path.get(1)),
                together(count, path.get(2)),
                together(count, path.get(3)));
    }

    private static Interval together(MetCount count, Fraction share) {
        Fraction each = share.times(HUNDRED);
        return new Interval(
                each.times(Fraction.of(count.unmetAtLeast())), each.times(Fraction.of(count.unmetAtMost())));
    }

    private LevelStanding standing(Explanation node) {
        Interval range = ranges.of(node);
        Optional<Absence> absence =
                node.standing() instanceof Standing.Unknown unknown ? Optional.of(unknown.reason()) : Optional.empty();
        Attention attention =
                node.score().map(score -> cutoffs.of(sheet.printed(score))).orElseGet(() -> attention(range));
        return new LevelStanding(LevelCode.of(node.subject()), node.level(), node.score(), absence, range, attention);
    }

    private Attention attention(Interval range) {
        Attention low = attention(range.low());
        return low == attention(range.high()) ? low : Attention.UNDECIDED;
    }

    private Attention attention(Fraction exact) {
        return cutoffs.of(
                exact.rounded(sheet.framework().rounding().orElseThrow().value()));
    }
}
