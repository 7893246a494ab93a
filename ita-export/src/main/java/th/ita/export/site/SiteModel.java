package th.ita.export.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.rules.analysis.Analyst;
import th.ita.rules.review.ResultReview;

/**
 * What a site tells, worked out once for both languages.
 *
 * @param source what it is made from
 * @param items every item of the year, in official order
 * @param measures the measures in the order of the plan
 */
record SiteModel(SiteSource source, List<SiteItem> items, List<NumberedMeasure> measures) {
    /** Keeps its own copies of the lists. */
    SiteModel {
        items = List.copyOf(items);
        measures = List.copyOf(measures);
    }

    static SiteModel of(SiteSource source) {
        List<Measure> rows = source.plan()
                .map(report -> report.plan().measures())
                .orElse(List.of());
        List<NumberedMeasure> measures = IntStream.range(0, rows.size())
                .mapToObj(i -> new NumberedMeasure(i + 1, rows.get(i)))
                .toList();
        List<SiteItem> items = source.framework().items().stream()
                .map(item -> SiteItem.of(item, source, measures))
                .toList();
        return new SiteModel(source, items, measures);
    }

    Optional<MeasuresPlan> plan() {
        return source.plan().map(report -> report.plan());
    }

    String year() {
        return source.framework().fiscalYear().toString();
    }

    /** The results that are known, that of the year first. */
    List<ResultReview> results() {
        return Stream.of(source.scores(), source.answered())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The items of a result's year that the plan names because of that result. */
    Set<ItemCode> named(ResultReview review) {
        boolean answers = source.answered().filter(review::equals).isPresent();
        return plan().filter(plan -> answers)
                .map(plan -> Analyst.named(
                        plan, source.framework(), review.sheet().framework()))
                .orElse(Set.of());
    }

    long in(ItemState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    long in(Progress progress) {
        return measures.stream()
                .filter(measure -> measure.progress() == progress)
                .count();
    }
}
