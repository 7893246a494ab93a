package th.ita.export.batch;

import java.util.ArrayList;
import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.export.csv.CsvColumn;
import th.ita.export.csv.CsvColumns;

/** A column of a table of agencies. */
sealed interface BatchColumn {
    /** What tells of the agency. */
    enum Of implements BatchColumn {
        ID,
        NAME,
        TYPE,
        PROVINCE,
        YEAR,
        GRADE
    }

    /** The outcome of an item. */
    record OfItem(String code) implements BatchColumn {}

    /** The score of a level or a question. */
    record OfFigure(String code) implements BatchColumn {}

    /** The columns that a table of a year may have. */
    static CsvColumns<BatchColumn> of(Framework framework) {
        List<CsvColumn<BatchColumn>> columns = new ArrayList<>(List.of(
                CsvColumn.of(Of.ID, "id", "agencyId", "รหัสหน่วยงาน", "รหัส"),
                CsvColumn.<BatchColumn>of(Of.NAME, "name", "agency", "agencyName", "หน่วยงาน", "ชื่อหน่วยงาน")
                        .mandatory(),
                CsvColumn.of(Of.TYPE, "type", "agencyType", "ประเภท", "ประเภทหน่วยงาน"),
                CsvColumn.of(Of.PROVINCE, "province", "จังหวัด"),
                CsvColumn.of(Of.YEAR, "fiscalYear", "year", "ปีงบประมาณ", "ปี", "ปี พ.ศ."),
                CsvColumn.of(Of.GRADE, "grade", "ระดับ", "ระดับผลการประเมิน"),
                CsvColumn.of(new OfFigure("total"), "total", "คะแนนรวม", "คะแนน ITA", "ITA")));
        framework.items().forEach(item -> {
            String code = item.code().toString();
            columns.add(CsvColumn.of(new OfItem(code), code, "ข้อ " + code));
        });
        framework.instruments().forEach(instrument -> {
            String code = instrument.code().value();
            columns.add(CsvColumn.of(new OfFigure(code), code, "คะแนน " + code));
        });
        framework.indicators().forEach(indicator -> {
            String code = indicator.code().value();
            columns.add(CsvColumn.of(new OfFigure(code), code, "ตัวชี้วัด " + code, "ตัวชี้วัดที่ " + code));
        });
        framework.subIndicators().forEach(sub -> {
            String code = sub.code().value();
            columns.add(CsvColumn.of(new OfFigure(code), code, "ตัวชี้วัดย่อย " + code, "ตัวชี้วัดย่อยที่ " + code));
        });
        framework.questions().forEach(question -> {
            String code = question.code().value();
            columns.add(CsvColumn.of(new OfFigure(code), code, "ข้อ " + code));
        });
        return CsvColumns.of(columns);
    }
}
