package th.ita.rules.frameworks.validation;

import java.util.function.Function;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.RefusalCode;
import th.ita.rules.finding.Severity;

/** What a framework must hold beyond its form. Each rule is a value: it can be listed, documented and tested alone. */
public enum FrameworkRule implements RefusalCode {
    /** A list defines a code twice; arguments: the code, the list. */
    FRAMEWORK_DUPLICATE_CODE(Severity.ERROR, CodeRules::duplicates),
    /** A code is referred to that the framework does not define; arguments: the code, the list that should define it. */
    FRAMEWORK_UNKNOWN_CODE(Severity.ERROR, CodeRules::unknown),
    /** Two items play the same part in the yearly cycle; arguments: the item, the part. */
    FRAMEWORK_ROLE_TWICE(Severity.ERROR, CodeRules::rolesTwice),
    /** Only some instruments have a weight; arguments: the instrument without. */
    FRAMEWORK_WEIGHT_MISSING(Severity.ERROR, WeightRules::missing),
    /** The weights of the instruments do not add up to 100; arguments: their sum. */
    FRAMEWORK_WEIGHTS_NOT_100(Severity.ERROR, WeightRules::sum),
    /** An item counts in no sub-indicator, though the year has some; arguments: the item. */
    FRAMEWORK_ITEM_OUTSIDE(Severity.ERROR, StructureRules::itemsOutside),
    /** A sub-indicator has no items, so it has no score; arguments: the sub-indicator. */
    FRAMEWORK_SUB_INDICATOR_EMPTY(Severity.ERROR, StructureRules::emptySubIndicators),
    /** The number of things in a list is not the number that is stated; arguments: the list, its length, the number. */
    FRAMEWORK_COUNT_DIFFERS(Severity.ERROR, StructureRules::counts),
    /** A level has a scoring rule that cannot hold for it; arguments: the rule, the rule or rules that can. */
    FRAMEWORK_RULE_MISFIT(Severity.ERROR, StructureRules::misfits),
    /** Items depend on each other in a circle; arguments: the circle. */
    FRAMEWORK_DEPENDENCY_CYCLE(Severity.ERROR, DependencyRules::cycles),
    /** A grade can never be earned, since another takes all its totals; arguments: the grade, the other. */
    FRAMEWORK_GRADES_OVERLAP(Severity.ERROR, GradeRules::overlaps),
    /** The threshold of urgent improvement lies above the one that counts as passed; arguments: the two. */
    FRAMEWORK_THRESHOLDS_CROSSED(Severity.ERROR, GradeRules::crossed),
    /** A question counts in an indicator that is not one of a survey; arguments: the question, the indicator. */
    FRAMEWORK_QUESTION_MISPLACED(Severity.ERROR, QuestionRules::misplaced),
    /** A step of the calendar ends before it begins; arguments: its first day, its last. */
    FRAMEWORK_CALENDAR_BACKWARDS(Severity.ERROR, CalendarRules::backwards),
    /** A fact that is not called unconfirmed names no source; arguments: its confidence. */
    FRAMEWORK_SOURCE_MISSING(Severity.ERROR, SourceRules::missing),
    /** A source is defined that no fact names; arguments: its id. */
    FRAMEWORK_SOURCE_UNUSED(Severity.WARNING, SourceRules::unused),
    /** An indicator has no Thai name; arguments: its code. */
    FRAMEWORK_NAME_MISSING(Severity.WARNING, StructureRules::nameless),
    /** A Thai name has no Thai letter, and is none of those that are written in Latin letters; arguments: the name. */
    FRAMEWORK_NAME_NOT_THAI(Severity.WARNING, NameRules::notThai);

    private final Severity severity;
    private final Function<Framework, Stream<Spot>> look;

    FrameworkRule(Severity severity, Function<Framework, Stream<Spot>> look) {
        this.severity = severity;
        this.look = look;
    }

    /** {@return how much a breach weighs} */
    public Severity severity() {
        return severity;
    }

    /**
     * Looks at a framework.
     *
     * @param framework the framework
     * @return a problem for each place that breaks this rule
     */
    public Stream<FrameworkProblem> check(Framework framework) {
        return look.apply(framework)
                .map(spot -> new FrameworkProblem(this, severity, spot.pointer(), 0, spot.arguments()));
    }

    /**
     * Looks at a framework by every rule.
     *
     * @param framework the framework, from a file or put together by a program
     * @return every problem, rule by rule
     */
    public static Stream<FrameworkProblem> checkAll(Framework framework) {
        return Stream.of(values()).flatMap(rule -> rule.check(framework));
    }
}
