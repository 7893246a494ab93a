package th.ita.rules.scoring;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Rounding;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.survey.SurveyCheck;

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

    /** The scorer made last, since its tree takes longer to lay out than to grow. */
    private static volatile @Nullable Scorer latest;

    private final Framework framework;
    private final ResultFit fit;
    private final Either<Refusal, ScoreTree> tree;
    /** What answers are held against, of the surveys that had any. */
    private final Map<LevelCode, SurveyCheck> checks = new ConcurrentHashMap<>();

    private Scorer(Framework framework) {
        this.framework = framework;
        this.fit = new ResultFit(framework);
        this.tree = obstacle(framework)
                .<Either<Refusal, ScoreTree>>map(Either::left)
                .orElseGet(() -> Either.right(new ScoreTree(framework)));
    }

    /**
     * A scorer for a framework. Who asks for the same framework again and again gets the same scorer.
     *
     * @param framework the rules of one year
     * @return the scorer
     */
    public static Scorer of(Framework framework) {
        Scorer known = latest;
        if (known == null || !known.isOf(framework)) {
            known = new Scorer(framework);
            latest = known;
        }
        return known;
    }

    /** The same object is the same framework; comparing all its facts would take longer than laying out its tree. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isOf(Framework other) {
        return framework == other;
    }

    /**
     * Scores an assessment.
     *
     * @param assessment what is known of a result of the framework's year
     * @return the scores, or why the assessment does not fit the framework
     */
    public Either<Refusal, ScoreSheet> score(Assessment assessment) {
        return tree.flatMap(year -> score(assessment, year));
    }

    private Either<Refusal, ScoreSheet> score(Assessment assessment, ScoreTree year) {
        Given given = year.given(assessment);
        Optional<Refusal> misfit = misfit(assessment, given);
        return misfit.isPresent()
                ? Either.left(misfit.get())
                : Either.right(sheet(assessment, year.total(given), given.isCompared()));
    }

    private ScoreSheet sheet(Assessment assessment, Explanation total, boolean isCompared) {
        ScoreSheet sheet = ScoreSheet.builder()
                .assessment(assessment)
                .framework(framework)
                .total(total)
                .build();
        List<Finding> findings = new ArrayList<>(isCompared ? Contradictions.in(total, rounding()) : List.of());
        gradeDifference(sheet).ifPresent(findings::add);
        assessment
                .answers()
                .forEach((survey, answers) ->
                        findings.addAll(checks.computeIfAbsent(survey, code -> new SurveyCheck(framework, code))
                                .findings(answers)));
        return findings.isEmpty()
                ? sheet
                : ScoreSheet.builder().from(sheet).findings(findings).build();
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

    private Optional<Refusal> misfit(Assessment assessment, Given given) {
        if (!assessment.fiscalYear().equals(framework.fiscalYear())) {
            return otherYear(assessment);
        }
        boolean fits = given.hasPlace()
                && assessment.answers().isEmpty()
                && assessment.reportedGrade().isEmpty();
        return fits ? Optional.empty() : fit.misfit(assessment);
    }

    private Optional<Refusal> otherYear(Assessment assessment) {
        return Optional.of(Refusal.of(
                ScoringRefusal.WRONG_YEAR,
                Place.path("fiscalYear"),
                assessment.fiscalYear().toString(),
                framework.fiscalYear().toString()));
    }
}
