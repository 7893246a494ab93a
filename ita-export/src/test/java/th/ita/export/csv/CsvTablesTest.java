package th.ita.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.document.Table;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTablesTest {
    @Test
    void figures_stand_in_arabic_digits_and_words_in_those_of_the_paper() {
        assertThat(written()).isEqualTo("""
                ข้อ,คะแนน
                ข้อ ๙,49.89
                ข้อ ๙,3.12–12.50
                ข้อ ๙,28.07 (คำนวณ)
                """);
    }

    private static String written() {
        Inline plain = new Inline.Plain("ข้อ");
        List<Table.Row> rows = Stream.of(
                        Table.Cell.of(new Inline.Plain("49.89")),
                        Table.Cell.of(new Inline.Plain("3.12–12.50")),
                        Table.Cell.of(new Inline.Plain("28.07 "), new Inline.Label("คำนวณ")))
                .map(figure -> Table.Row.of(Table.Cell.of(new Inline.Plain("ข้อ 9")), figure))
                .toList();
        Table table = new Table(
                "t",
                List.of(plain),
                List.of(
                        new Table.Column(plain, 1, Table.Align.START),
                        new Table.Column(new Inline.Plain("คะแนน"), 1, Table.Align.END)),
                rows);
        Document paper = new Document(
                plain,
                List.of(),
                Language.TH,
                Numerals.THAI,
                new Document.Properties("", Optional.empty()),
                List.of(table));
        byte[] file = CsvTables.write(paper, false).values().iterator().next();
        return new String(file, StandardCharsets.UTF_8);
    }
}
