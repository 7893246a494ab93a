package th.ita.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;
import th.ita.rules.finding.Finding;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PassLevelsTest {
    private static ScoreSheet sheet(int year, String grade, String... levelsAndScores) {
        Assessment.Builder result = Assessment.builder().fiscalYear(FiscalYear.of(year));
        for (int i = 0; i < levelsAndScores.length; i += 2) {
            result.putReported(
                    LevelCode.of(levelsAndScores[i]),
                    ReportedScore.parse(levelsAndScores[i + 1]).get());
        }
        if (!grade.isEmpty()) {
            result.reportedGrade(grade);
        }
        return Scorer.of(Examples.framework(year)).score(result.build()).get();
    }

    @ParameterizedTest
    @CsvSource({
        "97,97,96,ผ่านดีเยี่ยม", "95,95,95,ผ่านดีเยี่ยม", "94.99,100,100,ผ่านดี", "85,85,85,ผ่านดี",
        "100,84.99,100,ผ่าน", "84.99,84.99,85.02,ผ่าน", "84,84,84,ต้องปรับปรุง", "70,70,70,ต้องปรับปรุง",
        "69.99,69.99,69.99,ต้องปรับปรุงโดยด่วน"
    })
    void the_level_goes_by_the_total_and_every_instrument(String iit, String eit, String oit, String level) {
        ScoreSheet sheet = sheet(2568, level, "IIT", iit, "EIT", eit, "OIT", oit);

        assertThat(sheet.grade().map(Grade::name))
                .hasValueSatisfying(name -> assertThat(name.th()).isEqualTo(level));
        assertThat(sheet.findings()).isEmpty();
    }

    @Test
    void a_grade_is_as_sure_as_the_total_it_rests_on() {
        ScoreSheet computed = sheet(2566, "", "IIT", "97", "EIT", "97", "OIT", "97");
        ScoreSheet published = sheet(2566, "", "IIT", "97", "EIT", "97", "OIT", "97", "total", "97.00");

        assertThat(computed.grade()).isPresent();
        assertThat(computed.gradeConfidence()).isEqualTo(computed.confidence(computed.total()));
        assertThat(computed.gradeConfidence()).contains(Confidence.UNCONFIRMED);
        assertThat(published.gradeConfidence()).isPresent();
        assertThat(sheet(2566, "", "IIT", "97").gradeConfidence()).isEmpty();
    }

    @Test
    void a_level_that_hangs_on_an_unknown_instrument_is_not_told() {
        assertThat(sheet(2567, "", "total", "96.00").grade()).isEmpty();
        assertThat(sheet(2567, "", "total", "84.99").grade().orElseThrow().code())
                .isEqualTo("IMPROVE");
    }

    @Test
    void a_published_level_that_was_not_earned_is_a_finding() {
        assertThat(sheet(2568, "ผ่านดี", "IIT", "99", "EIT", "84", "OIT", "99").findings())
                .extracting(Finding::arguments)
                .containsExactly(java.util.List.of("ผ่านดี", "ผ่าน / Pass"));
    }

    @Test
    void a_year_without_weights_refuses_to_score_and_says_why() {
        Assessment result = Assessment.builder().fiscalYear(FiscalYear.of(2569)).build();

        assertThat(Scorer.of(Examples.framework(2569)).score(result).getLeft().code())
                .isEqualTo(ScoringRefusal.NO_WEIGHTS);
        assertThat(Scorer.obstacle(Examples.framework(2569))).isPresent();
        assertThat(Scorer.obstacle(Examples.framework(2568))).isEmpty();
    }
}
