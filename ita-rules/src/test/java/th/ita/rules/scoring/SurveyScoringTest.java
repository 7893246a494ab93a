package th.ita.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;
import th.ita.rules.finding.Finding;
import th.ita.rules.survey.SurveyRefusal;
import th.ita.rules.survey.Surveys;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SurveyScoringTest {
    private static final SurveyTally FULL = Surveys.all(Surveys.form(), 10, 0);

    private static ScoreSheet score(Assessment assessment) {
        return Scorer.of(Examples.framework(assessment.fiscalYear().year()))
                .score(assessment)
                .get();
    }

    private static Standing standing(Assessment assessment, String subject) {
        return score(assessment).explanation(subject).orElseThrow().standing();
    }

    private static Optional<Score> score(Assessment assessment, String subject) {
        return score(assessment).explanation(subject).orElseThrow().score();
    }

    private static SurveyTally with(String question, PartTally... parts) {
        SortedMap<QuestionCode, List<PartTally>> questions = new TreeMap<>(FULL.questions());
        questions.put(new QuestionCode(question), List.of(parts));
        return new SurveyTally(FULL.respondents(), questions);
    }

    private static Refusal refusal(SurveyTally tally) {
        return Scorer.of(Examples.FY2564).score(Surveys.answered(tally)).getLeft();
    }

    @Test
    void a_part_is_the_mean_of_the_answers_given_and_blanks_do_not_count() {
        Assessment result = Surveys.answered(with("i2", PartTally.of(3, 2, 1, 1, 1, 2)));

        // (0 + 33 + 67 + 2 * 100) / 5
        assertThat(score(result, "i2.1")).contains(Score.of(Fraction.of(60)));
        assertThat(score(result, "i2")).contains(Score.of(Fraction.of(60)));
        assertThat(score(result).explanation("i2.1").orElseThrow().tally()).contains(PartTally.of(3, 2, 1, 1, 1, 2));
    }

    @Test
    void a_question_is_the_mean_of_its_parts_whatever_their_numbers_of_answers() {
        Assessment result =
                Surveys.answered(with("i1", PartTally.of(0, 0, 0, 0, 0, 9), PartTally.of(8, 0, 1, 0, 0, 0)));

        assertThat(score(result, "i1")).contains(Score.of(Fraction.of(50)));
    }

    @Test
    void where_less_is_better_the_scores_turn_round() {
        Assessment result =
                Surveys.answered(with("i11", PartTally.of(0, 0, 0, 10, 0, 0), PartTally.of(0, 0, 0, 10, 0, 0)));

        assertThat(score(result, "i11.1")).contains(Score.of(Fraction.of(33)));
        assertThat(score(result, "i11.2")).contains(Score.of(Fraction.of(67)));
    }

    @Test
    void yes_and_no_stand_beside_the_four_steps_in_one_indicator() {
        // All give the first answer: least in i1 to i3, yes in i4 to i6, where yes is bad.
        assertThat(score(Surveys.answered(FULL), "1")).contains(Score.NONE);
        // Least of what is bad in i16 to i18 is good: 3 of 6 questions.
        assertThat(score(Surveys.answered(FULL), "3")).contains(Score.of(Fraction.of(50)));
    }

    @ParameterizedTest
    @CsvSource({"98.59,98.94,98.10,98.54", "99.05,99.34,98.65,99.02"})
    void the_published_question_i5_lies_within_what_its_published_parts_leave(
            String money, String property, String other, String question) {
        List<Explanation> parts = List.of(money, property, other).stream()
                .map(part -> ReportedScore.parse(part).get())
                .map(part -> Explanation.builder()
                        .subject("part")
                        .level(Level.QUESTION_PART)
                        .rule(Examples.FY2564.surveyAggregations().get(Level.QUESTION_PART))
                        .standing(new Standing.Known(part.score(), Interval.behind(part), Basis.REPORTED))
                        .build())
                .map(Explanation.class::cast)
                .toList();

        assertThat(Combination.of(Aggregation.MEAN, parts)
                        .range()
                        .canPrintAs(
                                ReportedScore.parse(question).get(),
                                Examples.FY2564.rounding().orElseThrow().value()))
                .isTrue();
    }

    /** The figures of a province group's published report on FY2564, question i5. */
    @Test
    void published_figures_of_parts_stand_in_and_give_the_published_question() {
        Assessment result = published("i5.1", "98.59", "i5.2", "98.94", "i5.3", "98.10", "i5", "98.54");

        assertThat(score(result, "i5")).contains(Score.of(Fraction.of(29563, 300)));
        assertThat(standing(result, "i5"))
                .isEqualTo(new Standing.Known(
                        Score.of(Fraction.of(29563, 300)),
                        new Interval(Fraction.of(59123, 600), Fraction.of(59129, 600)),
                        Basis.COMPUTED));
        assertThat(score(result).findings()).isEmpty();
        assertThat(score(published("i5.1", "98.59", "i5.2", "98.94", "i5.3", "98.10", "i5", "98.56"))
                        .findings())
                .extracting(Finding::rule, Finding::arguments)
                .containsExactly(tuple(Scorer.REPORTED_DIFFERS, List.of("i5", "98.56", "98.54")));
    }

    @Test
    void published_figures_of_questions_stand_in_and_what_is_left_open_widens_the_indicator() {
        Assessment result = published("i1", "90.00", "i2", "๘๐.๐๐", "i3", "100", "i4", "100", "i5", "98.54");

        assertThat(standing(result, "i5"))
                .isEqualTo(new Standing.Known(
                        Score.of(Fraction.of(9854, 100)),
                        Interval.behind(ReportedScore.parse("98.54").get()),
                        Basis.REPORTED));
        assertThat(standing(result, "i5.1")).isEqualTo(new Standing.Unknown(Absence.NO_SURVEY_SCORE));
        assertThat(standing(result, "1"))
                .isEqualTo(new Standing.Unknown(
                        Absence.INPUT_UNKNOWN, new Interval(Fraction.of(467525, 6000), Fraction.of(568555, 6000))));
        assertThat(score(result).explanation("2").orElseThrow().inputs())
                .as("nothing is told of the questions of other indicators")
                .isEmpty();

        Assessment whole = Assessment.builder()
                .from(result)
                .putReported(LevelCode.of("i6"), ReportedScore.parse("70").get())
                .build();
        assertThat(score(whole, "1")).contains(Score.of(Fraction.of(53854, 600)));
    }

    @Test
    void answers_come_before_the_published_figure_of_their_question_or_part() {
        Assessment.Builder result = Assessment.builder().from(Surveys.answered(FULL));
        result.putReported(LevelCode.of("i1.1"), ReportedScore.parse("12.00").get());
        result.putReported(LevelCode.of("i2"), ReportedScore.parse("13.00").get());

        assertThat(score(result.build(), "i1.1")).contains(Score.NONE);
        assertThat(score(result.build()).findings())
                .filteredOn(finding -> finding.rule().equals(Scorer.REPORTED_DIFFERS))
                .extracting(Finding::arguments)
                .containsExactly(List.of("i1.1", "12.00", "0.00"), List.of("i2", "13.00", "0.00"));
    }

    @Test
    void a_published_figure_of_a_question_that_was_not_asked_is_refused() {
        assertThat(Scorer.of(Examples.FY2564)
                        .score(published("i31", "50"))
                        .getLeft()
                        .code())
                .isEqualTo(ScoringRefusal.UNKNOWN_LEVEL);
        assertThat(Scorer.of(Examples.FY2564).score(published("i2.2", "50")).isLeft())
                .isTrue();
    }

    private static Assessment published(String... figures) {
        Assessment.Builder result = Assessment.builder().fiscalYear(Examples.FY2564.fiscalYear());
        for (int i = 0; i < figures.length; i += 2) {
            result.putReported(
                    LevelCode.of(figures[i]),
                    ReportedScore.parse(figures[i + 1]).get());
        }
        return result.build();
    }

    @Test
    void a_question_of_which_a_part_has_no_answer_is_unknown_within_its_range() {
        Assessment result =
                Surveys.answered(with("i1", PartTally.of(0, 0, 0, 0, 0, 10), PartTally.of(5, 5, 0, 0, 0, 0)));

        assertThat(standing(result, "i1.2")).isEqualTo(new Standing.Unknown(Absence.NO_ANSWER, Interval.WHOLE));
        assertThat(standing(result, "i1"))
                .isEqualTo(
                        new Standing.Unknown(Absence.INPUT_UNKNOWN, new Interval(Fraction.of(50), Fraction.of(100))));
        assertThat(score(result, "1")).isEmpty();
    }

    @Test
    void an_answer_that_is_none_of_the_form_widens_the_range_and_does_not_move_the_score() {
        PartTally tally = PartTally.of(0, 0, 1, new long[] {0, 0, 0, 9});

        assertThat(standing(Surveys.answered(with("i2", tally)), "i2"))
                .isEqualTo(new Standing.Known(
                        Score.FULL, new Interval(Fraction.of(90), Fraction.of(100)), Basis.COMPUTED));
    }

    @Test
    void nobody_answering_is_unknown_and_never_zero() {
        assertThat(standing(Surveys.answered(SurveyTally.NONE), "IIT"))
                .isEqualTo(new Standing.Unknown(Absence.INPUT_UNKNOWN, Interval.WHOLE));
    }

    @Test
    void the_total_lies_between_bounds_where_a_survey_is_missing() {
        Assessment result = Assessment.builder()
                .from(Surveys.answered(FULL))
                .putReported(LevelCode.of("OIT"), ReportedScore.parse("100.00").get())
                .build();
        Interval total = standing(result, "total").range();
        Fraction iit = score(result, "IIT").orElseThrow().exact().times(Fraction.of(30, 100));

        assertThat(score(result, "total")).isEmpty();
        assertThat(total.high()).isEqualTo(iit.plus(Fraction.of(70)));
        assertThat(total.low()).isEqualTo(iit.plus(Fraction.of(99_995, 2_500)));
    }

    @Test
    void answers_and_published_figures_are_held_against_each_other() {
        Assessment result = Assessment.builder()
                .from(Surveys.answered(FULL))
                .putReported(LevelCode.of("1"), ReportedScore.parse("80.00").get())
                .build();

        assertThat(score(result).findings())
                .filteredOn(finding -> finding.rule().equals(Scorer.REPORTED_DIFFERS))
                .extracting(Finding::arguments)
                .containsExactly(List.of("1", "80.00", "0.00"));
    }

    @Test
    void a_published_figure_stands_in_where_a_question_is_unknown_and_must_be_possible() {
        SurveyTally partly = with("i1", PartTally.of(0, 0, 10, 0, 0, 0), PartTally.of(10, 0, 0, 0, 0, 0));
        Assessment possible = Assessment.builder()
                .from(Surveys.answered(partly))
                .putReported(LevelCode.of("1"), ReportedScore.parse("8.33").get())
                .build();
        Assessment impossible = Assessment.builder()
                .from(Surveys.answered(partly))
                .putReported(LevelCode.of("1"), ReportedScore.parse("8.35").get())
                .build();

        assertThat(score(possible, "1")).contains(Score.of(Fraction.of(833, 100)));
        assertThat(score(possible).findings())
                .extracting(Finding::rule)
                .doesNotContain(Scorer.REPORTED_DIFFERS, Scorer.REPORTED_IMPOSSIBLE);
        assertThat(score(impossible).findings())
                .filteredOn(finding -> finding.rule().equals(Scorer.REPORTED_IMPOSSIBLE))
                .extracting(Finding::arguments)
                .containsExactly(List.of("1", "8.35", "0.00", "8.33"));
    }

    @Test
    void a_year_without_known_questions_scores_from_published_figures_and_says_why_not_from_answers() {
        Assessment result = Assessment.builder()
                .fiscalYear(FiscalYear.of(2566))
                .putAnswer(Surveys.IIT, new SurveyAnswers(FULL, Optional.empty()))
                .putReported(LevelCode.of("1"), ReportedScore.parse("90.00").get())
                .build();

        assertThat(score(result, "1")).contains(Score.of(Fraction.of(90)));
        assertThat(standing(result, "2")).isEqualTo(new Standing.Unknown(Absence.QUESTIONS_UNKNOWN, Interval.WHOLE));
        assertThat(score(result).findings()).extracting(Finding::rule).contains("V-10");
    }

    @Test
    void questions_whose_scoring_is_not_known_do_not_score() {
        Framework silent = Framework.builder()
                .from(Examples.FY2564)
                .surveyAggregations(java.util.Map.of())
                .build();

        assertThat(Scorer.of(silent)
                        .score(Surveys.answered(FULL))
                        .get()
                        .explanation("1")
                        .orElseThrow()
                        .standing())
                .isEqualTo(new Standing.Unknown(Absence.QUESTIONS_UNKNOWN, Interval.WHOLE));
    }

    @Test
    void the_rule_of_a_survey_indicator_is_called_unconfirmed_and_that_of_open_data_derived() {
        ScoreSheet sheet = score(Surveys.answered(FULL));

        assertThat(sheet.explanation("1").orElseThrow().rule().provenance().confidence())
                .isEqualTo(Confidence.UNCONFIRMED);
        assertThat(sheet.explanation("9").orElseThrow().rule().provenance().confidence())
                .isEqualTo(Confidence.DERIVED);
        assertThat(sheet.explanation("i1").orElseThrow().rule().provenance().confidence())
                .isEqualTo(Confidence.DERIVED);
        assertThat(sheet.explanation("i1.1").orElseThrow().rule().provenance().confidence())
                .isEqualTo(Confidence.PUBLISHED);
    }

    @Test
    void the_tree_reaches_down_to_the_parts_of_the_surveys_that_have_answers() {
        ScoreSheet sheet = score(Surveys.answered(FULL));

        assertThat(sheet.total().at(Level.QUESTION)).hasSize(30);
        assertThat(sheet.total().at(Level.QUESTION_PART)).hasSize(51);
        assertThat(sheet.explanation("6").orElseThrow().inputs()).isEmpty();
    }

    @Test
    void the_digest_changes_with_every_count() {
        String digest = score(Surveys.answered(FULL)).digest();

        assertThat(score(Surveys.answered(with("i2", PartTally.of(0, 0, 10, 0, 0, 0))))
                        .digest())
                .isEqualTo(digest);
        assertThat(score(Surveys.answered(with("i2", PartTally.of(0, 0, 9, 0, 0, 0))))
                        .digest())
                .isNotEqualTo(digest);
        assertThat(score(Surveys.answered(with("i2", PartTally.of(1, 0, 9, 0, 0, 0))))
                        .digest())
                .isNotEqualTo(score(Surveys.answered(with("i2", PartTally.of(0, 1, 9, 0, 0, 0))))
                        .digest());
        assertThat(score(Surveys.answered(FULL, Optional.of(100))).digest()).isNotEqualTo(digest);
    }

    @Test
    void what_cannot_be_the_answers_of_the_survey_is_refused_with_its_path() {
        Refusal many = refusal(with("i2", PartTally.of(1, 0, 10, 0, 0, 0)));
        Refusal parts = refusal(with("i1", PartTally.of(0, 0, 10, 0, 0, 0)));
        Refusal scale = refusal(with("i2", PartTally.of(0, 0, 5, 5)));
        Refusal other = refusal(with("e1", PartTally.of(0, 0, 10, 0, 0, 0), PartTally.of(0, 0, 10, 0, 0, 0)));

        assertThat(many).hasToString("MORE_ANSWERS_THAN_RESPONDENTS at answers.IIT.questions.i2[0] [i2.1, 11, 10]");
        assertThat(parts).hasToString("OTHER_PARTS at answers.IIT.questions.i1 [i1, 1, 2]");
        assertThat(scale).hasToString("OTHER_ANSWERS at answers.IIT.questions.i2[0].counts [i2.1, 2, 4]");
        assertThat(other).hasToString("UNKNOWN_QUESTION at answers.IIT.questions.e1 [e1, IIT, 2564]");
    }

    @Test
    void open_data_has_no_answers() {
        Assessment result = Assessment.builder()
                .fiscalYear(FiscalYear.of(2564))
                .putAnswer(LevelCode.of("OIT"), new SurveyAnswers(SurveyTally.NONE, Optional.empty()))
                .build();

        assertThat(Scorer.of(Examples.FY2564).score(result).getLeft().code()).isEqualTo(SurveyRefusal.NOT_A_SURVEY);
    }
}
