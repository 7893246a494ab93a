package th.ita.export.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.text.Language;

/** What the grades of a table are called, and how sure the facts are that they rest on. */
final class GradeNames {
    private GradeNames() {}

    /** From the highest down: letters as they are, levels by their names. */
    static List<String> of(Framework framework, Language language) {
        return framework.gradeScale().stream()
                .flatMap(scale -> scale.value().grades().stream())
                .map(grade -> grade.title(language))
                .toList();
    }

    /**
     * How sure the least sure fact is that a grade of the table may rest on: the scale, the weights, and the rules from the
     * total down to what the table tells.
     */
    static Optional<Confidence> confidence(Framework framework, boolean tellsItems, boolean tellsQuestions) {
        Stream<Level> levels = tellsItems
                ? Stream.of(Level.TOTAL, Level.INSTRUMENT, Level.INDICATOR, Level.SUB_INDICATOR, Level.ITEM)
                : Stream.of(Level.TOTAL, Level.INSTRUMENT);
        Stream<Fact<?>> rules = levels.flatMap(
                level -> Stream.ofNullable(framework.aggregations().get(level)));
        Stream<Fact<?>> ofSurveys = tellsQuestions
                ? Stream.ofNullable(framework.surveyAggregations().get(Level.INDICATOR))
                : Stream.empty();
        Stream<Fact<?>> weights = framework.instruments().stream().flatMap(instrument -> instrument.weight().stream());
        return framework
                .gradeScale()
                .flatMap(scale -> Stream.of(Stream.<Fact<?>>of(scale), rules, ofSurveys, weights)
                        .flatMap(facts -> facts)
                        .map(fact -> fact.provenance().confidence())
                        .max(Comparator.naturalOrder()));
    }
}
