package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyForm;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SurveyCommandTest {
    private static final Framework FRAMEWORK =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();

    @TempDir
    Path folder = Path.of("");

    private String head = "";
    private String best = "";

    @BeforeEach
    void everybody_gives_the_best_answer() {
        SurveyForm form = SurveyForm.of(FRAMEWORK, LevelCode.of("IIT")).get();
        head = String.join(",", form.parts().stream().map(FormPart::code).toList());
        best = String.join(
                ",",
                form.parts().stream()
                        .map(part -> Integer.toString(1
                                + IntStream.range(0, part.answers().size())
                                        .boxed()
                                        .max((a, b) -> part.score(a).compareTo(part.score(b)))
                                        .orElseThrow()))
                        .toList());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path answers(String name, int respondents) throws IOException {
        return file(name, head + "\n" + (best + "\n").repeat(respondents));
    }

    @Test
    void the_best_answers_score_100_in_both_languages() throws IOException {
        Path file = answers("iit.csv", 40);
        Run thai = Run.ita("survey", file, "--year", "2564", "--population", "๑๐๐", "--lang", "th");
        Run english = Run.ita("survey", file, "--year", "2564", "--population", "100", "--lang", "en");

        assertThat(thai.code()).isZero();
        assertThat(thai.out())
                .contains("ผู้ตอบ 40 คน จากผู้มีสิทธิตอบ 100 คน", "ร้อยละ 40.00", "ตัวชี้วัดของแบบสำรวจ")
                .containsPattern("IIT +100\\.00");
        assertThat(english.out())
                .contains("40 respondents of 100 who could answer", "Not confirmed")
                .containsPattern("i30 +100\\.00")
                .doesNotContain("questions-unconfirmed");
        assertThat(thai.err()).isEmpty();
    }

    @Test
    void files_are_counted_together_whatever_their_order() throws IOException {
        Path one = answers("one.csv", 25);
        Path other = file("other.csv", "i2\n1\n2\n3\n");

        Run both = Run.ita("survey", one, other, "--year", "2564", "--json");
        Run turned = Run.ita("survey", other, one, "--year", "2564", "--json");

        assertThat(both.out()).isEqualTo(turned.out()).contains("\"respondents\": 28");
    }

    @Test
    void what_it_writes_is_scored_by_score_to_the_same_figures() throws IOException {
        Path target = folder.resolve("answers.json");
        Run survey =
                Run.ita("survey", answers("iit.csv", 40), "--year", "2564", "--population", "100", "--out", target);
        Run score = Run.ita("score", target, "--lang", "en");
        Run full = Run.ita("score", target, "--full", "--lang", "th");

        assertThat(survey.code()).isZero();
        assertThat(score.code()).isZero();
        assertThat(score.out())
                .containsPattern("IIT +100\\.00")
                .contains("(between 30.00 and 100.00)", "--full", "indicator of a survey")
                .doesNotContain("i30");
        assertThat(full.out()).contains("i30.4", "อยู่ระหว่าง 30.00 ถึง 100.00").doesNotContain("--full");
    }

    @Test
    void a_small_sample_is_a_finding() throws IOException {
        Run run = Run.ita("survey", answers("iit.csv", 20), "--year", "2564", "--population", "100");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("V-1 IIT: 20 people answered, but of 100 who could at least 30 must");
    }

    @Test
    void an_answer_that_is_none_is_a_finding_with_line_and_column() throws IOException {
        Path file = file("iit.csv", "i2\n4\nperhaps\n");
        Run run = Run.ita("survey", file, "--year", "2564", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("iit.csv:3 i2: this is none of the answers; expected 1–4 or", "V-9 IIT: 1 answers")
                .contains("(between 50.00 and 100.00)")
                .doesNotContain("perhaps");
    }

    @Test
    void agencies_stand_in_a_line_each_and_alone_where_one_is_asked_for() throws IOException {
        Path file = file("iit.csv", "หน่วยงาน,i2\nเทศบาล ก,4\nเทศบาล ข,1\n");
        Run all = Run.ita("survey", file, "--year", "2564", "--lang", "en");
        Run one = Run.ita("survey", file, "--year", "2564", "--agency", "เทศบาล ก", "--json");

        assertThat(all.out())
                .contains("All respondents of 2 agencies together", "เทศบาล ก", "เทศบาล ข")
                .containsPattern("i2 +50\\.00");
        assertThat(one.out())
                .contains("\"agency\": \"เทศบาล ก\"", "\"respondents\": 1")
                .doesNotContain("เทศบาล ข");
        assertThat(Run.ita("survey", file, "--year", "2564", "--agency", "เทศบาล ค")
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void json_is_one_document_with_the_answers_in_canonical_form() throws IOException {
        Run run = Run.ita("survey", answers("iit.csv", 30), "--year", "2564", "--json", "--lang", "th");

        assertThat(run.out())
                .startsWith("{")
                .contains("\"answers\": {", "\"score\": \"100.00\"", "\"exact\": \"100/1\"", "\"digest\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void nobody_is_unknown_and_never_zero() throws IOException {
        Run run = Run.ita("survey", answers("iit.csv", 0), "--year", "2564", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("nobody answered")
                .containsPattern("IIT +–")
                .doesNotContain("0.00");
    }

    @Test
    void bad_input_says_what_and_where() throws IOException {
        Path scores = file("scores.csv", "i2\n4\n67\n");
        Path eit = file("eit.csv", "e2\n4\n");
        Path iit = answers("iit.csv", 3);

        assertThat(refused("survey", scores, "--year", "2564")).contains("scores.csv:3 i2: “67” is a score");
        assertThat(refused("survey", iit, "--year", "2566")).contains("not known");
        assertThat(refused("survey", iit, "--year", "2569")).contains("not known");
        assertThat(refused("survey", iit, "--year", "abc")).contains("--year");
        assertThat(refused("survey", iit)).contains("--year");
        assertThat(refused("survey", iit, "--year", "2564", "--instrument", "OIT"))
                .contains("--instrument: FY2564 has no survey OIT; it has IIT, EIT");
        assertThat(refused("survey", iit, "--year", "2564", "--population", "many"))
                .contains("--population");
        assertThat(refused("survey", iit, eit, "--year", "2564", "--population", "100"))
                .contains("IIT=350,EIT=9000");
        assertThat(refused("survey", iit, "--year", "2564", "--population", "EIT=100"))
                .contains("no answers to EIT");
        assertThat(refused("survey", folder.resolve("none.csv"), "--year", "2564"))
                .contains("no such file");
        assertThat(refused("survey", folder, "--year", "2564")).contains("is a directory");
    }

    @Test
    void both_surveys_may_be_counted_at_once() throws IOException {
        Path eit = file("eit.csv", "e2\n4\n");
        Run run = Run.ita(
                "survey", answers("iit.csv", 3), eit, "--year", "2564", "--population", "IIT=3,EIT=1", "--lang", "en");

        assertThat(run.out())
                .contains("IIT: 3 respondents of 3", "EIT: 1 respondents of 1")
                .contains("some of the questions, their parts, scales and directions");
    }

    private static String refused(Object... arguments) {
        Run run = Run.ita(arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
