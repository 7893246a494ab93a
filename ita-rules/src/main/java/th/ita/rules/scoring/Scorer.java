package th.ita.rules.scoring;

import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.survey.SurveyRule;

/**
 * Scores assessments by one year's framework. A level is computed when all below it is known; where it is not, a
 * published figure stands in; where there is none, the score is absent with its reason and with the range that what is
 * known leaves. When both are there they are compared, and a difference is a finding.
 *
 * <p>Immutable and thread-safe.
 */
public final class Scorer {
    /** The rule id of the finding that a published figure does not follow from what it should follow from. */
    public static final String REPORTED_DIFFERS = "S-1";
    /** The rule id of the finding that a published grade is not the grade of the total. */
    public static final String GRADE_DIFFERS = "S-2";

    /** The rule id of the finding that a published figure lies outside what the known part below it leaves possible. */
    public static final String REPORTED_IMPOSSIBLE = "S-7";

    /** The levels without whose rules no assessment can be scored; those of questions are wanted for answers alone. */
    private static final Set<Level> NEEDED = EnumSet.complementOf(EnumSet.of(Level.QUESTION_PART, Level.QUESTION));

    private final Framework framework;

    private Scorer(Framework framework) {
        this.framework = framework;
    }

    /**
     * A scorer for a framework.
     *
     * @param framework the rules of one year
     * @return the scorer
     */
    public static Scorer of(Framework framework) {
        return new Scorer(framework);
    }

    /**
     * Scores an assessment.
     *
     * @param assessment what is known of a result of the framework's year
     * @return the scores, or why the assessment does not fit the framework
     */
    public Either<Refusal, ScoreSheet> score(Assessment assessment) {
        return misfit(assessment)
                .<Either<Refusal, ScoreSheet>>map(Either::left)
                .orElseGet(() -> Either.right(sheet(assessment)));
    }

    private ScoreSheet sheet(Assessment assessment) {
        Explanation total = new ScoreTree(framework, assessment).total();
        ScoreSheet sheet = ScoreSheet.builder()
                .assessment(assessment)
                .framework(framework)
                .total(total)
                .build();
        Stream<Finding> surveys = assessment.answers().entrySet().stream()
                .flatMap(survey -> SurveyRule.checkAll(framework, survey.getKey(), survey.getValue()));
        List<Finding> findings = Stream.of(
                        total.walk().flatMap(node -> difference(node).stream()),
                        total.walk().flatMap(node -> impossible(node).stream()),
                        gradeDifference(sheet).stream(),
                        surveys)
                .flatMap(found -> found)
                .toList();
        return ScoreSheet.builder().from(sheet).findings(findings).build();
    }

    private Optional<Finding> difference(Explanation node) {
        if (node.reported().isEmpty()
                || !(node.standing() instanceof Standing.Known known)
                || known.basis() == Basis.REPORTED
                || known.range().canPrintAs(node.reported().get(), rounding())) {
            return Optional.empty();
        }
        String computed = known.score().rounded(rounding()).toPlainString();
        return Optional.of(new Finding(
                REPORTED_DIFFERS,
                Severity.ERROR,
                node.subject(),
                List.of(called(node), node.reported().get().toString(), computed)));
    }

    /** A figure that stands in for a level of which only a part is known may contradict that part. */
    private Optional<Finding> impossible(Explanation node) {
        if (!(node.standing() instanceof Standing.Known known)
                || known.basis() != Basis.REPORTED
                || node.inputs().isEmpty()) {
            return Optional.empty();
        }
        Interval possible = Combination.of(node.rule().value(), node.inputs()).range();
        return node.reported()
                .filter(reported -> !possible.canPrintAs(reported, rounding()))
                .map(reported -> new Finding(
                        REPORTED_IMPOSSIBLE,
                        Severity.ERROR,
                        node.subject(),
                        List.of(called(node), reported.toString(), printed(possible.low()), printed(possible.high()))));
    }

    /** Codes are what people call the levels by, but for the total. */
    private static String called(Explanation node) {
        return node.level() == Level.TOTAL ? "@level.TOTAL" : node.subject();
    }

    private String printed(Fraction exact) {
        return exact.rounded(rounding()).toPlainString();
    }

    private Optional<Finding> gradeDifference(ScoreSheet sheet) {
        return sheet.assessment()
                .reportedGrade()
                .flatMap(reported -> sheet.grade()
                        .filter(earned -> !earned.isCalled(reported))
                        .map(earned -> new Finding(
                                GRADE_DIFFERS, Severity.ERROR, "grade", List.of(reported, earned.titles()))));
    }

    private Rounding rounding() {
        return framework.rounding().orElseThrow().value();
    }

    /**
     * Why no assessment can be scored by a framework, where that is so: a year whose weights or rules are not known.
     *
     * @param framework the framework
     * @return {@link ScoringRefusal#NO_WEIGHTS} or {@link ScoringRefusal#NO_SCORING_RULES}, or nothing if it scores
     */
    public static Optional<Refusal> obstacle(Framework framework) {
        String year = framework.fiscalYear().toString();
        boolean weighted = !framework.instruments().isEmpty()
                && framework.instruments().stream()
                        .allMatch(instrument -> instrument.weight().isPresent());
        if (!weighted) {
            return Optional.of(Refusal.of(ScoringRefusal.NO_WEIGHTS, Place.unknown(), year));
        }
        boolean rules = framework.aggregations().keySet().containsAll(NEEDED)
                && framework.rounding().isPresent();
        return rules
                ? Optional.empty()
                : Optional.of(Refusal.of(ScoringRefusal.NO_SCORING_RULES, Place.unknown(), year));
    }

    private Optional<Refusal> misfit(Assessment assessment) {
        return obstacle(framework)
                .or(() -> otherYear(assessment))
                .or(() -> ResultFit.check(assessment, framework).swap().toJavaOptional());
    }

    private Optional<Refusal> otherYear(Assessment assessment) {
        return assessment.fiscalYear().equals(framework.fiscalYear())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        ScoringRefusal.WRONG_YEAR,
                        Place.path("fiscalYear"),
                        assessment.fiscalYear().toString(),
                        framework.fiscalYear().toString()));
    }
}
