package th.ita.export.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.text.Bilingual;
import th.ita.export.csv.CsvColumn;
import th.ita.export.csv.CsvColumns;

/** The columns a published table may have, headed in Thai or English, for the levels of all years. */
final class AuditColumns {
    private AuditColumns() {}

    static CsvColumns<AuditColumn> of(FrameworkSource source) {
        List<Framework> frameworks = source.years().stream()
                .flatMap(year -> source.framework(year).toJavaStream())
                .toList();
        List<CsvColumn<AuditColumn>> columns = new ArrayList<>(List.of(
                CsvColumn.of(AuditColumn.About.AGENCY, "agency", "agencyName", "name", "หน่วยงาน", "ชื่อหน่วยงาน"),
                CsvColumn.of(
                        AuditColumn.About.YEAR,
                        "fiscalYear",
                        "year",
                        "FY",
                        "ปีงบประมาณ",
                        "ปีงบประมาณ พ.ศ.",
                        "ปี พ.ศ.",
                        "ปี")));
        Map<LevelCode, List<String>> names = names(frameworks);
        names.forEach((code, named) -> columns.add(indicator(code, named)));
        instruments(frameworks).forEach(code -> {
            columns.add(
                    score(code, code.value(), code + "Score", "คะแนน " + code, "แบบวัด " + code, "เครื่องมือ " + code));
            columns.add(new CsvColumn<>(
                    new AuditColumn.Weighted(code),
                    List.of(
                            code + "Weighted",
                            "weighted " + code,
                            code + " ถ่วงน้ำหนัก",
                            "คะแนน " + code + " ถ่วงน้ำหนัก",
                            "คะแนนถ่วงน้ำหนัก " + code),
                    false));
        });
        columns.add(score(
                LevelCode.TOTAL,
                "total",
                "totalScore",
                "คะแนนรวม",
                "คะแนนเฉลี่ยรวม",
                "คะแนนภาพรวม",
                "คะแนน ITA",
                "ผลคะแนน",
                "รวม"));
        columns.add(CsvColumn.of(
                AuditColumn.About.GRADE, "grade", "level", "ระดับ", "ระดับผลการประเมิน", "ระดับคะแนน", "ผลการประเมิน"));
        columns.add(CsvColumn.of(AuditColumn.About.SCOPE, "scope", "ขอบเขต"));
        columns.add(CsvColumn.of(AuditColumn.About.TYPE, "type", "ประเภท", "ประเภทหน่วยงาน"));
        columns.add(CsvColumn.of(AuditColumn.About.PROVINCE, "province", "จังหวัด"));
        columns.add(CsvColumn.of(AuditColumn.About.NUMBER, "id", "no", "ลำดับ", "ลำดับที่", "ที่", "รหัส"));
        return CsvColumns.of(columns);
    }

    private static CsvColumn<AuditColumn> score(LevelCode code, String... heads) {
        return CsvColumn.of(new AuditColumn.Score(code), heads);
    }

    private static CsvColumn<AuditColumn> indicator(LevelCode code, List<String> names) {
        List<String> heads = new ArrayList<>();
        for (String before :
                new String[] {"", "ตัวชี้วัดที่ ", "ตัวชี้วัด ", "คะแนนตัวชี้วัดที่ ", "ตชว. ", "indicator ", "ind "}) {
            heads.add(before + code);
        }
        heads.addAll(names);
        return new CsvColumn<>(new AuditColumn.Score(code), heads, false);
    }

    private static Set<LevelCode> instruments(List<Framework> frameworks) {
        Set<LevelCode> codes = new java.util.LinkedHashSet<>();
        frameworks.forEach(framework -> framework.instruments().forEach(instrument -> codes.add(instrument.code())));
        return codes;
    }

    /** The indicators of all years with their names, as far as a name means one indicator only. */
    private static Map<LevelCode, List<String>> names(List<Framework> frameworks) {
        Map<LevelCode, Set<String>> all = new LinkedHashMap<>();
        Map<String, Set<LevelCode>> meanings = new LinkedHashMap<>();
        for (Framework framework : frameworks) {
            framework.indicators().forEach(indicator -> {
                Set<String> named = all.computeIfAbsent(indicator.code(), code -> new TreeSet<>());
                indicator.name().map(fact -> fact.value()).stream()
                        .flatMap(AuditColumns::texts)
                        .forEach(name -> {
                            named.add(name);
                            meanings.computeIfAbsent(name, text -> new HashSet<>())
                                    .add(indicator.code());
                        });
            });
        }
        Map<LevelCode, List<String>> names = new LinkedHashMap<>();
        all.keySet().stream()
                .sorted()
                .forEach(code -> names.put(
                        code,
                        all.getOrDefault(code, Set.of()).stream()
                                .filter(name ->
                                        meanings.getOrDefault(name, Set.of()).size() == 1)
                                .toList()));
        return names;
    }

    private static Stream<String> texts(Bilingual name) {
        return Stream.of(name.th(), name.en());
    }
}
