package th.ita.export.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.json.BatchJson;
import th.ita.export.json.JsonPrinter;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.json.Json;
import th.ita.rules.json.JsonListener;
import th.ita.rules.json.JsonText;

/**
 * A table scores the same whether its rows are read as bytes or as characters: the same results in the same order, the same
 * problems on the same lines, and the same refusals. UTF-16 has no bytes to cut, so that the same text in it is read as
 * characters.
 */
class SameRowsProperties {
    private static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();
    private static final int ITEMS = 43;
    private static final String ALL =
            IntStream.rangeClosed(1, ITEMS).mapToObj(item -> "O" + item).collect(Collectors.joining(","));

    @Property(tries = 400)
    void tables_score_the_same_whichever_way_they_are_read(
            @ForAll("rows") List<String> rows,
            @ForAll("codes") Charset encoding,
            @ForAll boolean strict,
            @ForAll("breaks") String lineBreak)
            throws IOException {
        String text = "id,name,type,จังหวัด,ปี,ระดับ,IIT,EIT,10,O1,หมายเหตุ,O3,O2" + lineBreak
                + String.join(lineBreak, rows) + lineBreak;

        same(text, encoding, strict);
    }

    @Property(tries = 200)
    void tables_of_all_items_score_the_same_too(@ForAll("full") List<String> rows, @ForAll boolean strict)
            throws IOException {
        same("name,province,IIT," + ALL + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8, strict);
    }

    private static void same(String text, Charset encoding, boolean strict) throws IOException {
        Charset able = encoding.newEncoder().canEncode(text) ? encoding : StandardCharsets.UTF_8;
        String asBytes = shown(BatchFile.score("a.csv", text.getBytes(able), YEAR, strict));

        assertThat(asBytes)
                .isEqualTo(shown(BatchFile.score("a.csv", text.getBytes(StandardCharsets.UTF_16), YEAR, strict)));
    }

    /** All that anybody is told of it; JSON is in the one form that this library writes. */
    private static String shown(Either<Refusal, BatchResult> result) throws IOException {
        Statistics.label("outcome")
                .collect(result.fold(Refusal::code, found -> found.isClean() ? "clean" : "problems"));
        if (result.isLeft()) {
            return result.getLeft().toString();
        }
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        BatchCsv.write(result.get(), ExportMessages.of(Language.TH), csv);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        BatchJson.write(result.get(), ExportMessages.of(Language.TH), json);
        Json read = JsonText.read(json.toString(StandardCharsets.UTF_8), 20, new Unique())
                .get();
        assertThat(json.toString(StandardCharsets.UTF_8)).isEqualTo(JsonPrinter.print(read));
        return csv.toString(StandardCharsets.UTF_8) + json.toString(StandardCharsets.UTF_8);
    }

    /** No object has a key twice. */
    private static final class Unique implements JsonListener {
        @Override
        public String member(String path, String key) {
            return path + "/" + key;
        }

        @Override
        public String element(String path, int index) {
            return path + "/" + index;
        }

        @Override
        public void repeated(String path, int line, String key) {
            throw new AssertionError(key + " twice on line " + line);
        }
    }

    @Provide
    Arbitrary<List<String>> full() {
        Arbitrary<String> name = Arbitraries.of("เทศบาลนคร", "อบต.", "สถาบัน ")
                .flatMap(kind -> Arbitraries.integers().between(1, 40).map(number -> kind + number));
        Arbitrary<String> figure =
                Arbitraries.frequencyOf(Tuple.of(40, figures()), Tuple.of(1, Arbitraries.of("", "x", "101")));
        Arbitrary<String> outcome = Arbitraries.frequencyOf(
                Tuple.of(2000, Arbitraries.of("0", "1")), Tuple.of(1, Arbitraries.of("", "ผ่าน", "2", "\"1\"", "๑")));
        return Combinators.combine(name, figure, outcome.list().ofSize(ITEMS))
                .as((agency, score, outcomes) -> agency + ",ตาก," + score + "," + String.join(",", outcomes))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<String> figures() {
        return Arbitraries.integers()
                .between(0, 10_000)
                .map(units -> units / 100 + "." + units % 100 / 10 + units % 10);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> id = mostly(
                Arbitraries.integers().between(1, 200).map(number -> "5410-" + number),
                Arbitraries.of("", "-", "ก1", " 7 ", "\"8\"", "no/id", "9\u2003"));
        Arbitrary<String> name = mostly(
                Arbitraries.integers().between(1, 99).map(number -> "เทศบาลเมือง " + number),
                Arbitraries.of("", " ", "อบจ. ก", "\"=1+1\"", "-ข", "ทน.ค ", "\"ง,จ\"", "#", "\u200Eฉ", "a\u0085\\b"));
        Arbitrary<String> type = mostly(
                Arbitraries.of("", "เทศบาลนคร"), Arbitraries.of("ทน", "อบต.", "city municipality", "สถาบัน", " ", "-"));
        Arbitrary<String> province =
                mostly(Arbitraries.of("ตาก", "อุดรธานี"), Arbitraries.of("", "จังหวัดตาก", "จ. ตาก", "-"));
        Arbitrary<String> year =
                mostly(Arbitraries.of("", "2564"), Arbitraries.of("๒๕๖๔", "FY2564", "2563", "สอง", "-", "0", " "));
        Arbitrary<String> grade = mostly(Arbitraries.just(""), Arbitraries.of("A", "b", "-", "ฮ", " "));
        Arbitrary<String> figure = mostly(
                figures(),
                Arbitraries.of(
                        "",
                        "-",
                        "๙๙.๙๙",
                        "100",
                        "100.0000",
                        "100.0001",
                        "0.12345",
                        "7.",
                        ".5",
                        "1,090",
                        "85 %",
                        "NaN",
                        "000000000007",
                        "0000000000007",
                        "1.2.3",
                        "99.12340",
                        "\"50\"",
                        " 5",
                        "+5",
                        "1e1"));
        Arbitrary<String> tenth = mostly(Arbitraries.just(""), Arbitraries.of("0.00", "42.56", "100", "x"));
        Arbitrary<String> item = mostly(
                Arbitraries.of("0", "1", "1"),
                Arbitraries.of("", "-", "ผ่าน", "ไม่ผ่าน", "100.00", "\"1\"", "๑", "2", "perhaps", " ", " 0", "N O"));
        Arbitrary<String> note = Arbitraries.frequencyOf(
                Tuple.of(150, Arbitraries.of("", "ดี", "\"ดี, มาก\"")),
                Tuple.of(1, Arbitraries.of("\"ดี \"\"มาก\"\"\"", "\"สอง\nบรรทัด\"", "\"a\"b")));
        Arbitrary<String> row = Combinators.combine(
                        Combinators.combine(id, name, type, province, year, grade)
                                .as((a, b, c, d, e, f) -> String.join(",", a, b, c, d, e, f)),
                        figure,
                        figure,
                        tenth,
                        item,
                        note,
                        item,
                        item)
                .as((a, b, c, d, e, f, g, h) -> String.join(",", a, b, c, d, e, f, g, h));
        Arbitrary<String> odd =
                Arbitraries.of("", " ", ",,,,,,,,,,,,", "1,ก", "1,ข,,,,,1,2,,1,,1,1,", "2,ค,,,,,1,2,,1,,1,1,x");
        return Arbitraries.frequencyOf(Tuple.of(30, row), Tuple.of(1, odd))
                .list()
                .ofMaxSize(15);
    }

    private static Arbitrary<String> mostly(Arbitrary<String> most, Arbitrary<String> some) {
        return Arbitraries.frequencyOf(Tuple.of(60, most), Tuple.of(1, some));
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
