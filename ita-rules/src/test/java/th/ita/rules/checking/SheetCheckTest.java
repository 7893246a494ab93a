package th.ita.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Grade;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.domain.text.Language;
import th.ita.rules.Examples;
import th.ita.rules.scoring.Basis;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;
import th.ita.rules.scoring.Standing;
import th.ita.rules.wording.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetCheckTest {
    private final SheetCheck check = SheetCheck.of(Examples.FY2563);
    private final Assessment result =
            Examples.reported("IIT", "91.27", "EIT", "80.00", "OIT", "49.89", "total", "71.34");
    private final ScoreSheet sheet = Scorer.of(Examples.FY2563).score(result).get();

    private static Explanation replace(Explanation node, String subject, Explanation other) {
        if (node.subject().equals(subject)) {
            return other;
        }
        List<Explanation> inputs = new ArrayList<>();
        node.inputs().forEach(input -> inputs.add(replace(input, subject, other)));
        return Explanation.builder().from(node).inputs(inputs).build();
    }

    private Explanation withScore(String subject, Fraction score) {
        Explanation node = sheet.explanation(subject).orElseThrow();
        Standing standing = new Standing.Known(Score.of(score), new Interval(score, score), Basis.REPORTED);
        return replace(
                sheet.total(),
                subject,
                Explanation.builder().from(node).standing(standing).build());
    }

    @Test
    void a_true_sheet_holds() {
        assertThat(check.check(sheet)).isEmpty();
    }

    @Test
    void a_wrong_score_is_told_with_its_path_and_so_is_what_rests_on_it() {
        List<Flaw> flaws = check.check(result, withScore("OIT", Fraction.of(50)));

        // 0.3 × 91.27 + 0.3 × 80 + 0.4 × 50 = 71.381, where 71.337 was said.
        assertThat(flaws)
                .filteredOn(flaw -> flaw.kind() == FlawKind.SCORE)
                .containsExactly(
                        new Flaw(FlawKind.SCORE, List.of("total"), "71381/1000", "71337/1000"),
                        new Flaw(FlawKind.SCORE, List.of("total", "OIT"), "4989/100", "50/1"));
    }

    @Test
    void a_wrong_grade_a_wrong_digest_and_a_hidden_contradiction_are_told() {
        assertThat(check.check(result, sheet.total(), Optional.of("AA"), sheet.digest()))
                .containsExactly(new Flaw(FlawKind.GRADE, List.of("total"), "C", "AA"));
        assertThat(check.check(result, sheet.total(), sheet.grade().map(Grade::code), "00"))
                .containsExactly(new Flaw(FlawKind.DIGEST, List.of("total"), sheet.digest(), "00"));
        Assessment contradicted = Examples.reported("IIT", "91.27", "EIT", "80.00", "OIT", "49.89", "total", "99.00");
        ScoreSheet told = Scorer.of(Examples.FY2563).score(contradicted).get();
        ScoreSheet hidden = ScoreSheet.builder().from(told).findings(List.of()).build();
        assertThat(check.check(hidden))
                .containsExactly(new Flaw(FlawKind.CONTRADICTIONS, List.of("total"), "total", "-"));
    }

    @Test
    void a_sheet_of_another_year_breaks_at_once() {
        assertThat(SheetCheck.of(Examples.FY2564).check(sheet))
                .contains(new Flaw(FlawKind.YEAR, List.of("total"), "2564", "2563"));
    }

    @Test
    void a_flaw_says_where_what_was_expected_and_what_was_found() {
        Flaw flaw = new Flaw(FlawKind.SCORE, List.of("total", "OIT", "9"), "50/1", "49/1");

        assertThat(flaw).hasToString("SCORE at total > OIT > 9: expected 50/1, found 49/1");
        assertThat(Messages.of(Language.EN)
                        .text(flaw.messageKey(), flaw.arguments().toArray(String[]::new)))
                .isEqualTo("total > OIT > 9: expected the score 50/1, found 49/1");
    }
}
