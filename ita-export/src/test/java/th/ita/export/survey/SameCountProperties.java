package th.ita.export.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyForm;

/**
 * A file counts the same whether its rows are read as bytes or as characters: the same tallies, the same problems on the
 * same lines, and the same refusals. UTF-16 has no bytes to cut, so that the same text in it is read as characters.
 */
class SameCountProperties {
    private static final List<String> PARTS =
            SurveyForm.of(SurveyFiles.framework(2564), SurveyFiles.IIT).get().parts().stream()
                    .map(FormPart::code)
                    .toList();
    private static final String HEAD = "หน่วยงาน,i1.1,i2,ความเห็น,i4.1,ปี";

    @Property(tries = 2000)
    void answers_count_the_same_whichever_way_they_are_read(
            @ForAll("rows") List<String> rows,
            @ForAll("codes") Charset encoding,
            @ForAll boolean marked,
            @ForAll("breaks") String lineBreak) {
        String text = HEAD + lineBreak + String.join(lineBreak, rows) + lineBreak;
        byte[] bytes = (marked && encoding.equals(StandardCharsets.UTF_8) ? "\uFEFF" + text : text).getBytes(encoding);

        Either<Refusal, SurveyCount> count = read(bytes);

        Statistics.label("outcome")
                .collect(count.fold(Refusal::code, found -> found.problems().isEmpty() ? "clean" : "problems"));
        assertThat(count.mapLeft(Refusal::toString).map(SameCountProperties::shown))
                .isEqualTo(read(text.getBytes(StandardCharsets.UTF_16))
                        .mapLeft(Refusal::toString)
                        .map(SameCountProperties::shown));
    }

    @Property(tries = 500)
    void whole_forms_count_the_same_too(@ForAll("forms") List<String> rows, @ForAll("breaks") String lineBreak) {
        String text = "หน่วยงาน," + String.join(",", PARTS) + lineBreak + String.join(lineBreak, rows) + lineBreak;

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))
                        .mapLeft(Refusal::toString)
                        .map(SameCountProperties::shown))
                .isEqualTo(read(text.getBytes(StandardCharsets.UTF_16))
                        .mapLeft(Refusal::toString)
                        .map(SameCountProperties::shown));
    }

    @Provide
    Arbitrary<List<String>> forms() {
        Arbitrary<String> answer = Arbitraries.frequencyOf(
                Tuple.of(600, Arbitraries.of("1", "2")),
                Tuple.of(1, Arbitraries.of("", "3", "5", "มาก", "\"1\"", "๑", "x")));
        return answer.list()
                .ofSize(PARTS.size())
                .flatMap(cells -> Arbitraries.of("ก", "A-10", "").map(agency -> agency + "," + String.join(",", cells)))
                .list()
                .ofMaxSize(12);
    }

    private static Either<Refusal, SurveyCount> read(byte[] bytes) {
        return SurveyReader.of(SurveyFiles.framework(2564)).get().read("a.csv", bytes);
    }

    private static List<Object> shown(SurveyCount count) {
        return List.of(
                count.tallies(),
                count.problems().stream().map(Refusal::toString).toList(),
                count.moreProblems(),
                count.ignored());
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> agency = Arbitraries.of("ก", "เทศบาลเมือง ข", " ก ", "\"ก\"", "", "A-10", "เทศบาลเมือง  ข");
        Arbitrary<String> answer = Arbitraries.frequencyOf(
                Tuple.of(600, Arbitraries.of("1", "2", "3", "4", "")),
                Tuple.of(80, Arbitraries.of("มาก", "๒", "\"2\"", "\"มากที่สุด\"", " 3", "-", "ไม่ตอบ", "2.0")),
                Tuple.of(20, Arbitraries.of("5", "9", "x", "0x", "\"\"", " ", "NaN")),
                Tuple.of(1, Arbitraries.of("\"a\nb\"", "\"1\"\"\"", "1\"")));
        Arbitrary<String> comment = Arbitraries.frequencyOf(
                Tuple.of(200, Arbitraries.of("", "ดี", "\"ดี, มาก\"", "ok - fine")),
                Tuple.of(1, Arbitraries.of("\"ดี \"\"มาก\"\"\"", "\"สอง\nบรรทัด\"", "\"", "\"a\"b")));
        Arbitrary<String> year = Arbitraries.frequency(
                Tuple.of(50, "2564"), Tuple.of(20, ""), Tuple.of(20, "๒๕๖๔"), Tuple.of(1, "2563"), Tuple.of(1, "สอง"));
        Arbitrary<String> row = net.jqwik.api.Combinators.combine(agency, answer, answer, comment, answer, year)
                .as((a, b, c, d, e, f) -> String.join(",", a, b, c, d, e, f));
        Arbitrary<String> odd =
                Arbitraries.of("", ",,,,,", "ก,1", "ก,1,2,,3,2564,", "ก,1,2,,3,2564,x", " ", "ก,33,1,,2,", "ก,1,0,,2,");
        return Arbitraries.frequencyOf(Tuple.of(20, row), Tuple.of(1, odd))
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Charset> codes() {
        return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("x-windows-874"));
    }

    @Provide
    Arbitrary<String> breaks() {
        return Arbitraries.of("\n", "\r\n");
    }
}
