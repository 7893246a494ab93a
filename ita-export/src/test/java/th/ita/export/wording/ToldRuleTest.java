package th.ita.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.text.Language;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ToldRuleTest {
    private static List<ToldRule> told(List<Finding> findings) {
        return ToldRule.all(findings, 24, ExportMessages.of(Language.EN));
    }

    private static Finding noEvidence(int measure) {
        return new Finding(
                "R-4",
                Severity.WARNING,
                "measures[" + (measure - 1) + "].evidence",
                List.of(Integer.toString(measure), "a measure"));
    }

    @Test
    void two_findings_of_a_rule_are_told_one_by_one() {
        assertThat(told(List.of(noEvidence(3), noEvidence(7))))
                .singleElement()
                .satisfies(rule -> assertThat(rule.sentences()).hasSize(2));
    }

    @Test
    void many_findings_of_a_rule_are_told_by_the_numbers_of_their_measures() {
        ToldRule rule = told(IntStream.of(1, 2, 3, 9)
                        .mapToObj(ToldRuleTest::noEvidence)
                        .toList())
                .get(0);

        assertThat(rule.rule()).isEqualTo("R-4");
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.sentences()).singleElement().asString().contains("4 of 24", "1–3, 9");
    }

    @Test
    void the_count_is_that_of_the_rules_told_and_of_the_places_that_fall_short() {
        Finding note = new Finding("M-13", Severity.INFO, "measures[0]", List.of("1", "a measure", "O8"));
        Finding figure = new Finding("S-6", Severity.WARNING, "9", List.of("9"));
        FindingCount count =
                FindingCount.of(List.of(noEvidence(1), note, noEvidence(2), noEvidence(3)), List.of(figure));

        assertThat(count).isEqualTo(new FindingCount(0, 0, 1, 3, 1, 1));
        assertThat(count.in(ExportMessages.of(Language.TH)))
                .startsWith("ควรปรับปรุง 1 เกณฑ์ รวม 3 แห่ง, ข้อสังเกต 1 เกณฑ์, ");
        assertThat(FindingCount.of(List.of(), List.of()).in(ExportMessages.of(Language.EN)))
                .isEqualTo("nothing");
    }

    @Test
    void rules_come_in_the_order_of_their_first_findings() {
        Finding other = new Finding("S-6", Severity.INFO, "9", List.of("9"));

        assertThat(told(List.of(noEvidence(1), other, noEvidence(2))))
                .extracting(ToldRule::rule)
                .containsExactly("R-4", "S-6");
    }
}
