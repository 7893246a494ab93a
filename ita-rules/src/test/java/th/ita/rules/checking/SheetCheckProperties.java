package th.ita.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.AnyAssessment;
import th.ita.rules.Examples;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;
import th.ita.rules.survey.SurveyForm;
import th.ita.rules.survey.Surveys;

/** Each try spoils every node of a tree in every way, some thousand times. */
class SheetCheckProperties {
    @Property(tries = 300)
    void every_sheet_that_scoring_makes_holds(@ForAll("cases") AnyAssessment.Case each) {
        assertThat(SheetCheck.of(each.framework()).check(sheet(each))).isEmpty();
    }

    @Property(tries = 100)
    void every_sheet_with_answers_holds(@ForAll("answered") AnyAssessment.Case each) {
        assertThat(SheetCheck.of(each.framework()).check(sheet(each))).isEmpty();
    }

    @Property(tries = 3)
    void no_tree_with_answers_and_one_spoiled_node_holds(@ForAll("answered") AnyAssessment.Case each) {
        ScoreSheet sheet = sheet(each);
        SheetCheck check = SheetCheck.of(each.framework());
        String digest = sheet.digest();

        assertThat(TreeMutations.of(sheet.total())).allSatisfy(mutant -> {
            assertThat(check.check(sheet.assessment(), mutant.tree()))
                    .as(mutant.what())
                    .isNotEmpty();
            if (!mutant.what().startsWith("OTHER_SOURCE_OF_THE_RULE")) {
                assertThat(SheetDigest.of(
                                sheet.assessment(), mutant.tree(), sheet.grade().map(grade -> grade.code())))
                        .as(mutant.what())
                        .isNotEqualTo(digest);
            }
        });
    }

    @Property(tries = 6)
    void no_tree_with_one_spoiled_node_holds(@ForAll("cases") AnyAssessment.Case each) {
        ScoreSheet sheet = sheet(each);
        SheetCheck check = SheetCheck.of(each.framework());

        assertThat(TreeMutations.of(sheet.total()))
                .hasSizeGreaterThan(1000)
                .allSatisfy(mutant -> assertThat(check.check(sheet.assessment(), mutant.tree()))
                        .as(mutant.what())
                        .isNotEmpty());
    }

    @Property(tries = 6)
    void any_change_of_a_tree_is_a_change_of_its_digest_unless_it_is_one_of_sources(
            @ForAll("cases") AnyAssessment.Case each) {
        ScoreSheet sheet = sheet(each);
        String digest = digest(sheet.assessment(), sheet.total());

        assertThat(digest).isEqualTo(sheet.digest());
        Stream<TreeMutations.Mutant> mutants =
                TreeMutations.of(sheet.total()).filter(mutant -> !mutant.what().startsWith("OTHER_SOURCE_OF_THE_RULE"));
        assertThat(mutants)
                .allSatisfy(mutant -> assertThat(SheetDigest.of(
                                sheet.assessment(), mutant.tree(), sheet.grade().map(grade -> grade.code())))
                        .as(mutant.what())
                        .isNotEqualTo(digest));
    }

    @Property(tries = 50)
    void a_tree_holds_for_no_other_assessment(
            @ForAll("cases") AnyAssessment.Case one, @ForAll("cases") AnyAssessment.Case other) {
        List<Flaw> flaws = SheetCheck.of(one.framework())
                .check(other.assessment(), sheet(one).total());

        assertThat(flaws.isEmpty()).isEqualTo(sameFacts(one.assessment(), other.assessment()));
    }

    @Provide
    Arbitrary<AnyAssessment.Case> cases() {
        return AnyAssessment.cases(2);
    }

    /** Years whose questions are known, and the first of which they are not, with answers to one survey or both. */
    @Provide
    Arbitrary<AnyAssessment.Case> answered() {
        return Arbitraries.of(2563, 2564, 2565, 2566)
                .map(Examples::framework)
                .flatMap(framework -> Arbitraries.randomValue(random -> {
                    Assessment.Builder result =
                            Assessment.builder().from(AnyAssessment.assessment(framework, random, 2));
                    for (LevelCode survey : List.of(Surveys.IIT, Surveys.EIT)) {
                        if (random.nextInt(3) > 0) {
                            SurveyForm form = Surveys.form(Examples.FY2564, survey);
                            SurveyTally tally =
                                    Surveys.random(form, random.nextInt(6), random.nextLong(), random.nextBoolean());
                            result.putAnswer(survey, new SurveyAnswers(tally, Optional.of(random.nextInt(100))));
                        }
                    }
                    if (random.nextBoolean()) {
                        framework.questions().stream()
                                .filter(question -> random.nextInt(8) == 0)
                                .map(question -> LevelCode.of(question.code() + ".1"))
                                .forEach(part -> result.putReported(
                                        part, new ReportedScore(BigDecimal.valueOf(random.nextInt(10_001), 2))));
                    }
                    return new AnyAssessment.Case(framework, result.build());
                }));
    }

    private static boolean sameFacts(Assessment one, Assessment other) {
        return one.fiscalYear().equals(other.fiscalYear())
                && one.outcomes().equals(other.outcomes())
                && one.answers().equals(other.answers())
                && one.reported().equals(other.reported());
    }

    private static String digest(Assessment assessment, Explanation total) {
        ScoreSheet sheet = Scorer.of(Examples.framework(assessment.fiscalYear().year()))
                .score(assessment)
                .get();
        return SheetDigest.of(assessment, total, sheet.grade().map(grade -> grade.code()));
    }

    private static ScoreSheet sheet(AnyAssessment.Case each) {
        return Scorer.of(each.framework()).score(each.assessment()).get();
    }
}
