package th.ita.export.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.text.Language;
import th.ita.export.wording.ExportMessages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpotTest {
    static Stream<Spot> spots() {
        return Stream.of(
                new Spot.Line(12),
                new Spot.Paragraph(3),
                new Spot.TableRow(2, 5, 0),
                new Spot.TableRow(2, 5, 3),
                new Spot.SheetRow("ผล 2564", 5, 0),
                new Spot.SheetRow("a!b", 10_000, 28));
    }

    @ParameterizedTest
    @MethodSource("spots")
    void what_a_spot_prints_reads_back(Spot spot) {
        assertThat(Spot.parse(spot.toString())).contains(spot);
    }

    @Test
    void spots_are_told_as_people_count() {
        var words = ExportMessages.of(Language.TH);

        assertThat(new Spot.SheetRow("ผล", 5, 28).told(words)).isEqualTo("แผ่นงาน “ผล” เซลล์ AB5");
        assertThat(new Spot.TableRow(2, 5, 3).told(words)).isEqualTo("ตารางที่ 2 แถวที่ 5 ช่องที่ 3");
        assertThat(new Spot.Paragraph(3).in(Place.file("a.docx"))).hasToString("a.docx paragraph 3");
        assertThat(new Spot.Line(3).in(Place.file("a.txt"))).hasToString("a.txt:3");
        assertThat(Spot.parse("somewhere")).isEmpty();
    }
}
