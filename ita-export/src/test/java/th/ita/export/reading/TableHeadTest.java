package th.ita.export.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableHeadTest {
    private static Optional<TableHead> head(String row) {
        return TableHead.of(new Line(1, row.replace('|', '\t')).cells());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มาตรการ/แนวทาง|วิธีการดำเนินการ|ผู้รับผิดชอบ|ระยะเวลาดำเนินการ|ผลการดำเนินการ|ข้อเสนอแนะ",
                "มาตรการ/แนวทาง|วิธีการดำเนินการ|ผู้รับผิดชอบ|ระยะเวลา ดำเนินการ|ผลการ ดำเนินการ|ข้อเสนอ แนะ",
                "มาตรการ/แนวทาง|วิธีการดำเนินการ|ผู้รับผิดชอบ|ระยะเวลา ดำเนินการ|การติดตามผล|ข้อเสนอ แนะ",
            })
    void the_heads_of_a_real_report_map_to_the_six_columns(String row) {
        assertThat(head(row).orElseThrow().columns())
                .containsExactly(
                        Optional.of(Column.MEASURE),
                        Optional.of(Column.METHOD),
                        Optional.of(Column.RESPONSIBLE),
                        Optional.of(Column.PERIOD),
                        Optional.of(Column.RESULT),
                        Optional.of(Column.RECOMMENDATION));
    }

    @ParameterizedTest
    @CsvSource({
        "มาตรการ,MEASURE",
        "แนวทาง,MEASURE",
        "ขั้นตอน/วิธีการ,METHOD",
        "หน่วยงานที่รับผิดชอบ,RESPONSIBLE",
        "ระยะเวลา,PERIOD",
        "ผลการดำเนินงาน,RESULT",
        "การกำกับติดตาม,RESULT",
        "ปัญหา/อุปสรรค/ข้อเสนอแนะ,RECOMMENDATION",
        "ลำดับที่,NUMBER",
        "เอกสารหลักฐาน,EVIDENCE",
        "Follow-up,RESULT",
        "Responsible units,RESPONSIBLE"
    })
    void each_way_to_write_a_head_maps_to_its_column(String head, Column column) {
        assertThat(Column.under(head)).contains(column);
    }

    @Test
    void where_two_heads_name_one_column_the_first_has_it() {
        assertThat(head("มาตรการ|วิธีการ|ผู้รับผิดชอบ|ผลการดำเนินการ|การติดตามผล")
                        .orElseThrow()
                        .columns())
                .endsWith(Optional.of(Column.RESULT), Optional.empty());
    }

    @Test
    void a_head_no_rule_knows_leaves_its_place_empty() {
        assertThat(head("ที่|มาตรการ|วิธีการ|งบประมาณ|ผู้รับผิดชอบ")
                        .orElseThrow()
                        .columns())
                .isEqualTo(List.of(
                        Optional.of(Column.NUMBER),
                        Optional.of(Column.MEASURE),
                        Optional.of(Column.METHOD),
                        Optional.empty(),
                        Optional.of(Column.RESPONSIBLE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ตัวชี้วัด|คะแนน|ระดับ", "มาตรการ|วิธีการ", "มาตรการ|มาตรการ|วิธีการ", "กฎหมาย|รวบรวม|กองวิชาการ"
            })
    void a_row_with_too_few_known_heads_is_no_head(String row) {
        assertThat(head(row)).isEmpty();
    }
}
