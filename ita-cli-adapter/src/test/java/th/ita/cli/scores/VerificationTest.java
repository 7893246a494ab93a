package th.ita.cli.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Framework framework =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();
    private final ScoreSheet sheet = Scorer.of(framework)
            .score(Assessment.builder().fiscalYear(FiscalYear.of(2564)).build())
            .get();

    private Terminal terminal(Language language) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Terminal(stream, stream, language);
    }

    @Test
    void a_sheet_that_holds_is_passed_over_in_silence() {
        assertThat(Verification.holds(sheet, terminal(Language.EN))).isTrue();
        assertThat(err.size()).isZero();
    }

    @Test
    void a_sheet_that_breaks_is_called_a_fault_and_the_place_is_named() {
        Explanation cut =
                Explanation.builder().from(sheet.total()).inputs(List.of()).build();
        ScoreSheet broken = ScoreSheet.builder().from(sheet).total(cut).build();

        assertThat(Verification.holds(broken, terminal(Language.TH))).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("โปรแกรมผิดพลาด", "total: ส่วนประกอบต้องเป็น IIT EIT OIT แต่พบ -");
    }
}
