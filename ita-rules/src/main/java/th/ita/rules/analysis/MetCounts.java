package th.ita.rules.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.inference.Pattern;
import th.ita.rules.inference.PatternSearch;

/**
 * How many items of each sub-indicator were met: by the outcomes stated and, where the indicator's figure is published,
 * by the patterns of met items that print as it. Where no pattern fits both, the outcomes stand alone.
 */
public final class MetCounts {
    private final Framework framework;
    private final Assessment result;
    private final Map<LevelCode, MetCount> counts = new TreeMap<>();
    private final Map<LevelCode, List<Pattern>> patterns = new TreeMap<>();

    private MetCounts(Framework framework, Assessment result) {
        this.framework = framework;
        this.result = result;
    }

    /**
     * The counts of a result.
     *
     * @param framework the framework of its year
     * @param result the result, which fits the framework
     * @return the counts
     */
    public static MetCounts of(Framework framework, Assessment result) {
        MetCounts counts = new MetCounts(framework, result);
        framework.indicators().stream().map(Indicator::code).forEach(counts::count);
        return counts;
    }

    /** {@return the count of each sub-indicator that has items} */
    public Map<LevelCode, MetCount> bySubIndicator() {
        return Collections.unmodifiableMap(counts);
    }

    /** The count of a sub-indicator that has items. */
    MetCount of(LevelCode subIndicator) {
        return Objects.requireNonNull(counts.get(subIndicator), subIndicator.value());
    }

    /**
     * The patterns of met items that fit an indicator's published figure and the outcomes stated.
     *
     * @param indicator its code
     * @return the patterns; none where no figure is published, nothing fits, or all is stated
     */
    public List<Pattern> patterns(LevelCode indicator) {
        return patterns.getOrDefault(indicator, List.of());
    }

    /**
     * What is known of an item.
     *
     * @param item an item of the year
     * @return its status
     */
    public ItemStatus status(Item item) {
        ItemOutcome outcome = result.outcomes().get(item.code());
        if (outcome != null) {
            return outcome.isMet() ? ItemStatus.MET : ItemStatus.NOT_MET;
        }
        Optional<MetCount> count = item.subIndicator().map(counts::get);
        if (count.isEmpty()) {
            return ItemStatus.UNKNOWN;
        }
        LevelCode sub = item.subIndicator().orElseThrow();
        if (count.get().atMost() == stated(sub, ItemOutcome.MET)) {
            return ItemStatus.NOT_MET_BY_FIGURE;
        }
        boolean allOthersMet = count.get().unmetAtMost() == stated(sub, ItemOutcome.NOT_MET);
        return allOthersMet ? ItemStatus.MET_BY_FIGURE : ItemStatus.UNKNOWN;
    }

    private void count(LevelCode indicator) {
        List<SubIndicator> subs = framework.subIndicatorsIn(indicator).stream()
                .filter(sub -> !framework.itemsIn(sub.code()).isEmpty())
                .toList();
        List<Pattern> fitting = fitting(indicator, subs);
        if (!fitting.isEmpty()) {
            patterns.put(indicator, fitting);
        }
        for (SubIndicator sub : subs) {
            int items = framework.itemsIn(sub.code()).size();
            int least = fitting.stream()
                    .mapToInt(pattern -> pattern.metIn(sub.code()))
                    .min()
                    .orElse(stated(sub.code(), ItemOutcome.MET));
            int most = fitting.stream()
                    .mapToInt(pattern -> pattern.metIn(sub.code()))
                    .max()
                    .orElse(items - stated(sub.code(), ItemOutcome.NOT_MET));
            counts.put(sub.code(), new MetCount(items, least, most));
        }
    }

    private List<Pattern> fitting(LevelCode indicator, List<SubIndicator> subs) {
        ReportedScore reported = result.reported().get(indicator);
        boolean allStated = subs.stream()
                .flatMap(sub -> framework.itemsIn(sub.code()).stream())
                .map(Item::code)
                .allMatch(code -> result.outcomes().containsKey(code));
        if (reported == null || subs.isEmpty() || allStated) {
            return List.of();
        }
        return PatternSearch.in(framework, indicator)
                .printingAs(reported, sub -> framework.itemsIn(sub).size() - stated(sub, ItemOutcome.NOT_MET))
                .stream()
                .filter(pattern ->
                        subs.stream().allMatch(sub -> pattern.metIn(sub.code()) >= stated(sub.code(), ItemOutcome.MET)))
                .toList();
    }

    private int stated(LevelCode sub, ItemOutcome outcome) {
        return (int) framework.itemsIn(sub).stream()
                .map(Item::code)
                .filter((ItemCode code) -> result.outcomes().get(code) == outcome)
                .count();
    }
}
