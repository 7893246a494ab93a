package th.ita.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written is what another writer of CSV writes, byte for byte. */
class CsvOutputProperties {
    @Property
    void rows_are_written_as_by_another_writer(@ForAll("rows") List<List<String>> rows) throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(other, StandardCharsets.UTF_8))) {
            rows.forEach(writer::writeRecord);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ByteArrayOutputStream cellByCell = new ByteArrayOutputStream();
        try (CsvOutput out = CsvOutput.to(whole, CsvOutput.Formulas.AS_THEY_ARE);
                CsvOutput terms = CsvOutput.to(cellByCell, CsvOutput.Formulas.AS_THEY_ARE)) {
            for (List<String> row : rows) {
                out.row(row);
                for (String cell : row) {
                    terms.term(cell);
                }
                terms.endRow();
            }
        }

        assertThat(whole.toByteArray()).isEqualTo(other.toByteArray());
        assertThat(cellByCell.toByteArray()).isEqualTo(other.toByteArray());
    }

    @Property
    void a_number_is_written_like_its_text(
            @ForAll @IntRange(max = 10) int decimals, @ForAll long units, @ForAll boolean first) throws IOException {
        String text = java.math.BigDecimal.valueOf(units, decimals).toPlainString();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOutput out = CsvOutput.to(bytes, CsvOutput.Formulas.DISARMED)) {
            if (!first) {
                out.cell("a");
            }
            out.number(units, decimals);
            out.endRow();
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo((first ? "" : "a,") + text + "\n");
    }

    @Property(tries = 20)
    void nothing_is_lost_between_large_parts(@ForAll @IntRange(min = 60_000, max = 200_000) int length)
            throws IOException {
        String cell = "ก".repeat(length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOutput out = CsvOutput.to(bytes, CsvOutput.Formulas.DISARMED)) {
            out.row(List.of("a", cell, "b"));
            out.row(List.of(cell));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a," + cell + ",b\n" + cell + "\n");
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of("", "a", "ก,ข", "\"", "#", "# x", "a\rb", "\n", "=1", " ", "😀", "\ud800", "a\"\"b"),
                Arbitraries.strings().ofMaxLength(6));
        return cell.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(8);
    }
}
