package th.ita.rules.completeness;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.rules.completeness.CompletenessRule.Wanting;
import th.ita.rules.standing.CustomaryMeasure;
import th.ita.rules.standing.StandingList;

/** What a plan's list of standing measures holds of the customary ones, as findings; nothing where it has no list. */
final class StandingWords {
    private StandingWords() {}

    static Stream<Wanting> missing(PlanUnderCheck check) {
        return list(check)
                .filter(list -> !list.missing().isEmpty())
                .map(list -> Wanting.of(
                        "standingMeasures",
                        Integer.toString(list.present().size()),
                        Integer.toString(CustomaryMeasure.values().length),
                        names(list.missing())));
    }

    static Stream<Wanting> others(PlanUnderCheck check) {
        return list(check)
                .filter(list -> !list.others().isEmpty())
                .map(list -> Wanting.of(
                        "standingMeasures",
                        Integer.toString(list.others().size()),
                        list.others().stream().map(title -> "“" + title + "”").collect(Collectors.joining(", "))));
    }

    private static Stream<StandingList> list(PlanUnderCheck check) {
        List<String> titles = check.plan().standingMeasures();
        return titles.isEmpty() ? Stream.empty() : Stream.of(StandingList.of(titles));
    }

    /** The names of the measures, for the reader's language to put into words. */
    private static String names(List<CustomaryMeasure> measures) {
        return measures.stream().map(measure -> "@customary." + measure.name()).collect(Collectors.joining(", "));
    }
}
