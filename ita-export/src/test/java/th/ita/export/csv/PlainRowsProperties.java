package th.ita.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import th.ita.domain.refusal.Refusal;

/** Rows read as bytes are those read as characters. */
class PlainRowsProperties {
    private static final int WIDTH = 12;
    private static final CsvColumns<Integer> COLUMNS = CsvColumns.of(IntStream.range(0, WIDTH)
            .mapToObj(column -> CsvColumn.of(column, head(column)))
            .toList());
    private static final String HEAD =
            IntStream.range(0, WIDTH).mapToObj(PlainRowsProperties::head).collect(Collectors.joining(",")) + "\n";

    private static String head(int column) {
        return column == 0 ? "name" : "i" + column;
    }

    @Property(tries = 2000)
    void rows_are_the_same_whichever_way_they_are_read(
            @ForAll("lines") List<String> lines,
            @ForAll("separators") String separator,
            @ForAll("encodings") Charset encoding,
            @ForAll boolean marked,
            @ForAll @IntRange(max = WIDTH - 1) int first,
            @ForAll boolean endsWithBreak) {
        String text = (HEAD + String.join("", lines)).replace(",", separator);
        String cut = endsWithBreak ? text : text.stripTrailing();
        byte[] bytes = (marked && encoding.equals(StandardCharsets.UTF_8) ? "\uFEFF" + cut : cut).getBytes(encoding);

        assertThat(asBytes(bytes, 1))
                .isEqualTo(asCharacters(CsvFile.open("t.csv", bytes, COLUMNS).get()));
    }

    @Property(tries = 20)
    void it_makes_no_difference_where_bytes_are_cut_for_reading(@ForAll("lines") List<String> lines) {
        String some = String.join("", lines);
        byte[] bytes = (HEAD + ("ก" + ",1".repeat(WIDTH - 1) + "\n").repeat(10_070) + some + "\n"
                        + ("ข,3" + ",4".repeat(WIDTH - 3) + ",\n").repeat(9_000))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(asBytes(bytes, 1))
                .isEqualTo(asCharacters(CsvFile.open("t.csv", bytes, COLUMNS).get()));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.of("1", "2", "", "34", "เทศบาล ก", "a b!")),
                Tuple.of(
                        6,
                        Arbitraries.of(
                                "\"1\"", "\"a,b\"", "\"\"", "\" \"", " ", "\u2003", " 4 ", "-", "#,x", "\u001A")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "\"a\"\"b\"", "\"a\nb\"", "\"a\r\nb\"", "a\"b", "\"a\"b", " \"1\"", "\"", "'1")));
        Arbitrary<Integer> width = Arbitraries.frequency(
                Tuple.of(40, WIDTH), Tuple.of(1, 1), Tuple.of(1, WIDTH - 1), Tuple.of(1, WIDTH + 2));
        Arbitrary<String> end = Arbitraries.frequency(
                Tuple.of(30, "\n"),
                Tuple.of(20, "\r\n"),
                Tuple.of(2, "\n\n"),
                Tuple.of(2, "\r\n \n"),
                Tuple.of(1, "\r"));
        Arbitrary<String> mostly =
                Arbitraries.frequencyOf(Tuple.of(30, Arbitraries.of("1", "2", "ก")), Tuple.of(1, cell));
        return width.flatMap(cells -> Arbitraries.frequencyOf(
                        Tuple.of(2, mostly.list().ofSize(cells)),
                        Tuple.of(1, cell.list().ofSize(cells))))
                .map(cells -> String.join(",", cells))
                .flatMap(row -> end.map(after -> row + after))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", ";", "\t");
    }

    @Provide
    Arbitrary<Charset> encodings() {
        return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("x-windows-874"), StandardCharsets.UTF_16);
    }

    private static List<String> asCharacters(CsvFile<Integer> file) {
        List<String> rows = new ArrayList<>();
        for (Optional<io.vavr.control.Either<Refusal, CsvRow<Integer>>> row = file.next();
                row.isPresent();
                row = file.next()) {
            rows.add(row.get()
                    .fold(
                            Refusal::toString,
                            found -> found.line()
                                    + IntStream.range(0, WIDTH)
                                            .mapToObj(found::text)
                                            .toList()
                                            .toString()));
        }
        return rows;
    }

    private static List<String> asBytes(byte[] bytes, int first) {
        CsvFile<Integer> file = CsvFile.open("t.csv", bytes, COLUMNS).get();
        Optional<PlainRows> plain = file.plainRows();
        if (plain.isEmpty()) {
            Statistics.label("way").collect("characters");
            return asCharacters(file);
        }
        List<String> rows = new ArrayList<>();
        CellMap<String> texts = new CellMap<>(text -> text);
        PlainRows row = plain.get();
        row.expectSingles(first, WIDTH - first);
        while (row.next()) {
            rows.add(row.misfit().map(Refusal::toString).orElseGet(() -> line(row, first, texts)));
        }
        Statistics.label("way").collect(row.ended() ? "bytes" : "both");
        if (!row.ended()) {
            rows.addAll(asCharacters(file.goOn(row.offset(), row.line()).get()));
        }
        return rows;
    }

    private static String line(PlainRows row, int first, CellMap<String> texts) {
        byte[] singles = row.singles();
        for (int cell = first; singles != null && cell < WIDTH; cell++) {
            assertThat(row.single(cell)).isEqualTo(singles[cell - first] & 0xFF);
        }
        Statistics.label("singles").collect(singles != null);
        for (int cell = 0; cell < WIDTH; cell++) {
            int single = row.single(cell);
            if (single > ' ' && single < 0x80) {
                assertThat(row.text(cell)).isEqualTo(Character.toString(single));
            } else if (single == PlainRows.NOTHING) {
                assertThat(row.text(cell)).isEmpty();
            }
            assertThat(texts.of(row, cell)).isEqualTo(row.text(cell));
        }
        return row.line()
                + IntStream.range(0, WIDTH).mapToObj(row::text).toList().toString();
    }
}
