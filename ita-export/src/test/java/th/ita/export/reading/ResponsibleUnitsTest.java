package th.ita.export.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResponsibleUnitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Cells of a real report.
                "กองวิชาการฯ กองสารสนเทศฯ -งานสารสนเทศภูมิศาสตร์ | กองวิชาการฯ;กองสารสนเทศฯ;งานสารสนเทศภูมิศาสตร์",
                "งานสารสนเทศภูมิศาสตร์ | งานสารสนเทศภูมิศาสตร์",
                "ฝ่ายประเมินผลและสถิติ งานสารสนเทศภูมิศาสตร์ | ฝ่ายประเมินผลและสถิติ;งานสารสนเทศภูมิศาสตร์",
                "งานสารสนเทศฯ กองสารสนเทศภาษีและทรัพย์สิน | งานสารสนเทศฯ กองสารสนเทศภาษีและทรัพย์สิน",
                "- สำนักงานคลัง -กองวิชาการและแผนงาน | สำนักงานคลัง;กองวิชาการและแผนงาน",
                "-สำนักงานคลัง | สำนักงานคลัง",
                "-ส่วนพัสดุ สำนักการคลัง | ส่วนพัสดุ สำนักการคลัง",
                "ฝ่ายอำนวยการ สำนักปลัดเทศบาล | ฝ่ายอำนวยการ สำนักปลัดเทศบาล",
                "ทุกสำนัก/กอง | ทุกสำนัก/กอง",
                "กองวิชาการและแผนงาน | กองวิชาการและแผนงาน",
                // A space inside a name does not make two units of one.
                "กองวิชาการและ แผนงาน | กองวิชาการและแผนงาน",
                "ฝ่ายประเมินผล และสถิติ งานสารสนเทศ ภูมิศาสตร์ | ฝ่ายประเมินผลและสถิติ;งานสารสนเทศ ภูมิศาสตร์",
                // How others write the same.
                "กองคลัง, กองช่าง | กองคลัง;กองช่าง",
                "กองคลัง, กองช่าง และสำนักปลัด | กองคลัง;กองช่าง;สำนักปลัด",
                "สำนักปลัด กองคลัง กองช่าง | สำนักปลัด;กองคลัง;กองช่าง",
                "• กองคลัง • งานพัสดุ | กองคลัง;งานพัสดุ",
            })
    void a_cell_is_split_as_a_reader_would(String cell, String units) {
        assertThat(ResponsibleUnits.split(cell)).containsExactly(units.split(";", -1));
    }

    @ParameterizedTest
    @CsvSource({"''", "-", "' - '"})
    void an_empty_cell_names_no_unit(String cell) {
        assertThat(ResponsibleUnits.split(cell)).isEmpty();
    }
}
