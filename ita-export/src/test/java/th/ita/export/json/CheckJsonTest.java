package th.ita.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.export.ExamplePlan;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.wording.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckJsonTest {
    private final Messages words = ExportMessages.of(Language.EN);
    private final CheckResult measures = ExamplePlan.check(ItemRole.MEASURES, ExamplePlan.plan());
    private final CheckResult report = ExamplePlan.check(ItemRole.MEASURES_REPORT, ExamplePlan.plan());

    @Test
    void one_paper_tells_its_findings_its_aspects_and_its_coverage() {
        assertThat(CheckJson.write(measures, words))
                .startsWith("""
                        {
                          "item": "O42",
                          "passed": false,
                          "findings": [
                            {
                              "rule": "M-2",
                              "severity": "ERROR",
                              "subject": "analysis.urgent",
                              "message": "The analysis does not name the weaknesses that need urgent correction"
                            },
                        """)
                .contains("""
                          "aspects": [
                            {
                              "aspect": "ANALYSIS",
                              "label": "analysis of last year's result",
                              "complete": false
                            },
                        """)
                .contains("""
                          "coverage": {
                            "gaps": 9,
                            "covered": 9,
                            "uncovered": [],
                            "proved": false,
                        """);
    }

    @Test
    void the_name_of_the_item_and_the_frameworks_say_how_far_they_can_be_trusted() {
        assertThat(CheckJson.write(measures, words)).contains("""
                          "itemName": {
                            "th": "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                            "en": "Measures promoting integrity and transparency",
                            "confidence": "PUBLISHED"
                          },
                          "requiredConfidence": "UNCONFIRMED",
                          "frameworks": [
                            {
                              "fiscalYear": 2564,
                              "origin": {
                                "kind": "BUILT_IN"
                              }
                            },
                        """);
    }

    @Test
    void both_papers_stand_together_with_the_item_at_each_finding() {
        String both = CheckJson.write(List.of(measures, report), words);

        assertThat(both).startsWith("{\n  \"item\": \"all\",\n  \"passed\": false,\n");
        assertThat(both).contains("\"item\": \"O42\"\n    },", "\"item\": \"O43\"\n    },");
        assertThat(both.indexOf("\"checks\"")).isGreaterThan(both.indexOf("\"coverage\""));
    }
}
