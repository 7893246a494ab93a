package th.ita.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.survey.SurveyCount;
import th.ita.export.survey.SurveyReader;
import th.ita.export.survey.SurveyScores;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.json.Json;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyForm;
import th.ita.rules.wording.Messages;

/** What is written straight into bytes is what the printer makes of the values of every agency's own score sheet. */
class SurveyJsonProperties {
    private static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();
    private static final Messages WORDS = ExportMessages.of(Language.TH);
    private static final LevelCode IIT = LevelCode.of("IIT");
    private static final LevelCode EIT = LevelCode.of("EIT");

    @Property(tries = 60)
    void agencies_are_written_as_their_score_sheets_have_them(
            @ForAll("staff") SurveyCount staff,
            @ForAll("people") SurveyCount people,
            @ForAll("populations") Map<LevelCode, Integer> populations)
            throws IOException {
        SurveyScores scores =
                SurveyScores.of(YEAR, staff.plus(people), populations).get();

        Json written = whole(text(scores));
        assertThat(JsonPrinter.print(((Json.Obj) written).members().getOrDefault("agencies", Json.absent())))
                .isEqualTo(JsonPrinter.print(
                        scores.agencies().size() == 1
                                ? Json.absent()
                                : Json.list(scores.agencies().stream(), name -> summary(scores, name))));
    }

    @Example
    void many_agencies_are_written_one_after_the_other() throws IOException {
        List<String> lines = IntStream.range(0, 2100)
                .mapToObj(line -> "หน่วยงาน " + line % 1500 + (line % 7 == 0 ? ",2" : ",1"))
                .toList();
        SurveyScores scores =
                SurveyScores.of(YEAR, count("agency,i2", lines), Map.of()).get();

        Json.Arr agencies =
                (Json.Arr) ((Json.Obj) whole(text(scores))).members().get("agencies");
        assertThat(agencies.elements()).hasSize(1500);
        assertThat(JsonPrinter.print(agencies))
                .isEqualTo(JsonPrinter.print(Json.list(scores.agencies().stream(), name -> summary(scores, name))));
    }

    /** The value of a text that is just what the printer prints of it. */
    private static Json whole(String text) {
        Json value = JsonFile.read(
                        text.getBytes(StandardCharsets.UTF_8), "written.json", root -> Optional.of(root.json()))
                .get();
        assertThat(JsonPrinter.print(value)).isEqualTo(text);
        assertThat(((Json.Obj) value).members().keySet()).endsWith("problems", "moreProblems");
        return value;
    }

    private static String text(SurveyScores scores) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SurveyJson.write(scores, WORDS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Json summary(SurveyScores scores, String name) {
        ScoreSheet sheet = scores.sheet(scores.of(name));
        ExplanationMapping tree = new ExplanationMapping(sheet);
        return Json.object()
                .with("agency", name)
                .with(
                        "instruments",
                        Json.list(
                                sheet.total().inputs().stream()
                                        .filter(node -> node.level() == Level.INSTRUMENT)
                                        .filter(node ->
                                                answers(sheet, node.subject()).isPresent()),
                                node -> tree.score(Json.object().with("code", node.subject()), node)
                                        .with("range", tree.range(node))
                                        .with(
                                                "respondents",
                                                answers(sheet, node.subject())
                                                        .orElseThrow()
                                                        .tally()
                                                        .respondents())
                                        .with(
                                                "population",
                                                Json.of(
                                                        answers(sheet, node.subject())
                                                                .orElseThrow()
                                                                .population(),
                                                        Json::of))
                                        .build()))
                .with("findings", Json.list(sheet.findings().stream(), finding -> FindingMapping.write(finding, WORDS)))
                .build();
    }

    private static Optional<SurveyAnswers> answers(ScoreSheet sheet, String survey) {
        return Optional.ofNullable(sheet.assessment().answers().get(LevelCode.of(survey)));
    }

    @Provide
    Arbitrary<SurveyCount> staff() {
        return counts(IIT);
    }

    @Provide
    Arbitrary<SurveyCount> people() {
        return counts(EIT);
    }

    @Provide
    Arbitrary<Map<LevelCode, Integer>> populations() {
        return Arbitraries.of(Map.of(), Map.of(IIT, 3), Map.of(IIT, 0, EIT, 400));
    }

    /** Answers to every part of a survey, or to its first parts alone. */
    private static Arbitrary<SurveyCount> counts(LevelCode survey) {
        List<FormPart> form = SurveyForm.of(YEAR, survey).get().parts();
        return Arbitraries.of(form.size(), form.size(), 5).flatMap(parts -> {
            String head = Stream.concat(
                            Stream.of("agency", "ชื่อ"),
                            form.stream().limit(parts).map(FormPart::code))
                    .collect(Collectors.joining(","));
            Arbitrary<String> agency =
                    Arbitraries.of("เทศบาล ก", "\"b\"\"c\"", "😀", "–hole–", "a\u200Bb", "null", "\\");
            Arbitrary<String> answers =
                    Arbitraries.of("1", "2", "", "?").list().ofSize(parts).map(cells -> String.join(",", cells));
            return Combinators.combine(agency, answers)
                    .as((name, cells) -> name + ",x," + cells)
                    .list()
                    .ofMaxSize(12)
                    .map(lines -> count(head, lines));
        });
    }

    private static SurveyCount count(String head, List<String> lines) {
        String text = head + "\n" + String.join("\n", lines) + "\n";
        return SurveyReader.of(YEAR)
                .get()
                .read("a.csv", text.getBytes(StandardCharsets.UTF_8))
                .get();
    }
}
