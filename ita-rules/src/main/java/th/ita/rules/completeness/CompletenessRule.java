package th.ita.rules.completeness;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import th.ita.domain.measures.Measure;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

/**
 * One thing a paper must hold. Rules are values: they can be listed, documented, tested alone, left out or added to by
 * an embedder. What a rule asks for in words is the message {@code rule.ID}, what it says when that is wanting
 * {@code finding.ID}; an embedder's own rules bring their words with {@code Messages.plus}.
 *
 * @param id its stable id, such as {@code R-1}
 * @param severity how much its findings weigh
 * @param aspect which of the things asked for it looks after
 * @param element the element of the plan it looks at, such as {@code analysis.urgent}, or {@code measures[].result} where
 *     it looks at each measure
 * @param wanting finds what is wanting, in the order of the paper; nothing where all is there
 */
public record CompletenessRule(
        String id,
        Severity severity,
        Aspect aspect,
        String element,
        Function<PlanUnderCheck, Stream<Wanting>> wanting) {

    /**
     * A rule on a plan as a whole.
     *
     * @param id its stable id
     * @param severity how much its finding weighs
     * @param aspect which of the things asked for it looks after
     * @param subject the path of what it looks at, such as {@code analysis.urgent}
     * @param present tells whether that is there
     * @return the rule
     */
    public static CompletenessRule onPlan(
            String id, Severity severity, Aspect aspect, String subject, Predicate<PlanUnderCheck> present) {
        return new CompletenessRule(
                id,
                severity,
                aspect,
                subject,
                plan -> present.test(plan) ? Stream.empty() : Stream.of(Wanting.of(subject)));
    }

    /**
     * A rule on each measure; its wording is given the measure's number and title.
     *
     * @param id its stable id
     * @param severity how much each finding weighs
     * @param aspect which of the things asked for it looks after
     * @param field the field of the measure it looks at, such as {@code result}
     * @param present tells whether a measure has what is asked for
     * @return the rule
     */
    public static CompletenessRule onEachMeasure(
            String id, Severity severity, Aspect aspect, String field, BiPredicate<Measure, PlanUnderCheck> present) {
        return new CompletenessRule(
                id,
                severity,
                aspect,
                "measures[]." + field,
                plan -> plan.measuresWhere(present.negate(), field).map(PlanUnderCheck.Numbered::wanting));
    }

    /**
     * Looks at a plan.
     *
     * @param plan the plan and what surrounds it
     * @return a finding for each thing that is wanting
     */
    public Stream<Finding> check(PlanUnderCheck plan) {
        return wanting.apply(plan).map(found -> new Finding(id, severity, found.subject(), found.arguments()));
    }

    /**
     * Something that is not there.
     *
     * @param subject the path where it should be
     * @param arguments what the wording names
     */
    public record Wanting(String subject, List<String> arguments) {
        /** Keeps its own copy of the arguments. */
        public Wanting {
            arguments = List.copyOf(arguments);
        }

        /**
         * Something that is not there.
         *
         * @param subject the path where it should be
         * @param arguments what the wording names
         * @return that it is wanting
         */
        public static Wanting of(String subject, String... arguments) {
            return new Wanting(subject, List.of(arguments));
        }
    }
}
