package th.ita.export.input;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;
import static th.ita.export.input.Sheet.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.Period;
import th.ita.export.ExamplePlan;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.SourceFile;
import th.ita.export.reading.UnreadLine;
import th.ita.rules.frameworks.Frameworks;

/** The same measures in every format and every layout of tables that municipalities use are the same measures. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LayoutsTest {
    private static final InputReader READER = InputReader.of(Frameworks.builtIn());
    private static final String OPENING = "รายงานผลการดำเนินการตามมาตรการ เทศบาลนครอุดรธานี ประจำปีงบประมาณ พ.ศ. ๒๕๖๔";
    /** Without spaces, so that no space is there to be mended. */
    private static final List<Measure> MEASURES = ExamplePlan.plan().measures().stream()
            .limit(12)
            .map(measure -> Measure.builder()
                    .from(measure)
                    .title(squeezed(measure.title()))
                    .method(measure.method().map(LayoutsTest::squeezed))
                    .result(measure.result().map(LayoutsTest::squeezed))
                    .build())
            .toList();

    private static final List<Sheet.Box> HEAD = row(
            "มาตรการ/แนวทาง",
            "วิธีการดำเนินการ",
            "ผู้รับผิดชอบ",
            "ระยะเวลา\nดำเนินการ",
            "ผลการดำเนินการ",
            "ข้อเสนอแนะ");

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    static Stream<Arguments> everyLayoutInEveryFormat() {
        return layouts().entrySet().stream()
                .flatMap(layout -> SheetWriters.ALL.keySet().stream()
                        .filter(format -> SheetWriters.MERGING.contains(format)
                                || !layout.getKey().startsWith("merged"))
                        .map(format -> Arguments.of(layout.getKey(), format)));
    }

    private static Map<String, Function<List<List<Sheet.Box>>, Sheet>> layouts() {
        Map<String, Function<List<List<Sheet.Box>>, Sheet>> layouts = new LinkedHashMap<>();
        layouts.put("one table", rows -> opened().table(headed(HEAD, rows)));
        layouts.put("the head repeated on every page", LayoutsTest::repeatedHeads);
        layouts.put("cut by pages without a head", LayoutsTest::cut);
        layouts.put("notes between tables", LayoutsTest::notes);
        layouts.put("numbers before names", LayoutsTest::numbered);
        layouts.put("a column of numbers, and numbers of columns", LayoutsTest::numberColumn);
        layouts.put("columns in another order, and one more", LayoutsTest::reordered);
        layouts.put("a head over two rows by its words", LayoutsTest::brokenHead);
        layouts.put("merged: a head over two rows", LayoutsTest::mergedHead);
        layouts.put("merged: a note over the whole table", LayoutsTest::mergedNote);
        layouts.put("merged: one period for several measures", LayoutsTest::mergedPeriods);
        return layouts;
    }

    private static Sheet opened() {
        return new Sheet().note(OPENING).note("ความเป็นมาของมาตรการ");
    }

    private static List<List<Sheet.Box>> headed(List<Sheet.Box> head, List<List<Sheet.Box>> rows) {
        List<List<Sheet.Box>> table = new ArrayList<>(List.of(head));
        table.addAll(rows);
        return table;
    }

    private static Sheet repeatedHeads(List<List<Sheet.Box>> rows) {
        List<List<Sheet.Box>> table = new ArrayList<>(headed(HEAD, rows.subList(0, 5)));
        table.addAll(headed(HEAD, rows.subList(5, 8)));
        return opened().table(table).table(headed(HEAD, rows.subList(8, rows.size())));
    }

    private static Sheet cut(List<List<Sheet.Box>> rows) {
        return opened().table(headed(HEAD, rows.subList(0, 4)))
                .table(rows.subList(4, 8))
                .table(rows.subList(8, rows.size()));
    }

    private static Sheet notes(List<List<Sheet.Box>> rows) {
        return opened().table(headed(HEAD, rows.subList(0, 4)))
                .note("หมายเหตุท้ายตาราง")
                .table(headed(HEAD, rows.subList(4, rows.size())));
    }

    private static Sheet numbered(List<List<Sheet.Box>> rows) {
        return opened().table(headed(
                HEAD,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> with(
                                rows.get(i),
                                0,
                                Sheet.Box.of((i + 1) + ". " + rows.get(i).get(0).text())))
                        .toList()));
    }

    private static Sheet numberColumn(List<List<Sheet.Box>> rows) {
        List<List<Sheet.Box>> table = new ArrayList<>();
        table.add(before(Sheet.Box.of("ที่"), HEAD));
        table.add(row("(๑)", "(๒)", "(๓)", "(๔)", "(๕)", "(๖)", "(๗)"));
        for (int i = 0; i < rows.size(); i++) {
            table.add(before(Sheet.Box.of(Integer.toString(i + 1)), rows.get(i)));
        }
        return opened().table(table);
    }

    private static Sheet reordered(List<List<Sheet.Box>> rows) {
        return opened().table(headed(HEAD, rows).stream()
                .map(row -> List.of(
                        row.get(3),
                        row.get(0),
                        row.get(2),
                        row.equals(HEAD) ? Sheet.Box.of("ช่องว่าง") : Sheet.Box.of(""),
                        row.get(4),
                        row.get(1),
                        row.get(5)))
                .toList());
    }

    private static Sheet brokenHead(List<List<Sheet.Box>> rows) {
        List<List<Sheet.Box>> table = new ArrayList<>();
        table.add(row("มาตรการ/", "วิธีการ", "ผู้รับ", "ระยะเวลา", "ผลการ", "ข้อเสนอแนะ"));
        table.add(row("แนวทาง", "ดำเนินการ", "ผิดชอบ", "ดำเนินการ", "ดำเนินการ", ""));
        table.addAll(rows);
        return opened().table(table);
    }

    private static Sheet mergedHead(List<List<Sheet.Box>> rows) {
        List<List<Sheet.Box>> table = new ArrayList<>();
        table.add(List.of(
                HEAD.get(0).over(1, 2),
                Sheet.Box.of("การดำเนินงาน").over(3, 1),
                HEAD.get(4).over(1, 2),
                HEAD.get(5).over(1, 2)));
        table.add(List.of(HEAD.get(1), HEAD.get(2), HEAD.get(3)));
        table.addAll(rows);
        return opened().table(table);
    }

    private static Sheet mergedNote(List<List<Sheet.Box>> rows) {
        List<List<Sheet.Box>> table = new ArrayList<>(headed(HEAD, rows.subList(0, 5)));
        table.add(List.of(Sheet.Box.of("ด้านการป้องกันการทุจริต").over(6, 1)));
        table.addAll(rows.subList(5, rows.size()));
        return opened().table(table);
    }

    /** Measures that follow each other with the same period share its cell. */
    private static Sheet mergedPeriods(List<List<Sheet.Box>> rows) {
        List<List<Sheet.Box>> table = new ArrayList<>();
        for (int at = 0; at < rows.size(); ) {
            Sheet.Box period = rows.get(at).get(3);
            int end = at + 1;
            while (end < rows.size() && rows.get(end).get(3).equals(period)) {
                end++;
            }
            table.add(with(rows.get(at), 3, period.over(1, end - at)));
            for (int i = at + 1; i < end; i++) {
                List<Sheet.Box> rest = new ArrayList<>(rows.get(i));
                rest.remove(3);
                table.add(rest);
            }
            at = end;
        }
        return opened().table(headed(HEAD, table));
    }

    private static List<Sheet.Box> with(List<Sheet.Box> row, int at, Sheet.Box box) {
        List<Sheet.Box> changed = new ArrayList<>(row);
        changed.set(at, box);
        return changed;
    }

    private static List<Sheet.Box> before(Sheet.Box first, List<Sheet.Box> row) {
        List<Sheet.Box> all = new ArrayList<>(List.of(first));
        all.addAll(row);
        return all;
    }

    private static List<Sheet.Box> boxes(Measure measure) {
        return row(
                measure.title(),
                measure.method().orElse(""),
                String.join("\n", measure.responsible()),
                measure.period().map(Period::text).orElse(""),
                measure.result().orElse(""),
                "ไม่มี");
    }

    private static ReadReport read(Sheet sheet, String format) {
        byte[] content = SheetWriters.ALL.get(format).apply(sheet);
        SourceFile file = new SourceFile("report" + format, content);
        return ((Input.OfPlan) right(READER.read(file, ReadingHints.NONE))).report();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyLayoutInEveryFormat")
    void measures_are_read_whatever_the_layout(String layout, String format) {
        List<List<Sheet.Box>> rows = MEASURES.stream().map(LayoutsTest::boxes).toList();
        ReadReport report = read(layouts().get(layout).apply(rows), format);
        assertThat(report.plan().measures()).hasSize(MEASURES.size());
        for (int i = 0; i < MEASURES.size(); i++) {
            Measure read = report.plan().measures().get(i);
            assertThat(read.title()).isEqualTo(MEASURES.get(i).title());
            assertThat(read.method()).isEqualTo(MEASURES.get(i).method());
            assertThat(read.result()).isEqualTo(MEASURES.get(i).result());
            assertThat(read.recommendation()).contains("ไม่มี");
            assertThat(read.period()).isEqualTo(MEASURES.get(i).period());
            assertThat(read.targets()).isEqualTo(MEASURES.get(i).targets());
            assertThat(read.responsible()).isNotEmpty();
        }
        assertThat(report.plan().agency().name().th()).isEqualTo("เทศบาลนครอุดรธานี");
        assertThat(report.plan().introduction()).containsExactly("ความเป็นมาของมาตรการ");
        assertThat(report.notes().notUnderstood())
                .extracting(UnreadLine::text)
                .isSubsetOf("หมายเหตุท้ายตาราง", "ด้านการป้องกันการทุจริต", "ช่องว่าง");
    }

    @Test
    void several_steps_of_one_measure_are_one_measure_and_their_notes_tell_where_they_stand() {
        Sheet sheet = opened().table(List.of(
                        HEAD,
                        List.of(
                                Sheet.Box.of("กฎหมายที่เกี่ยวข้อง").over(1, 2),
                                Sheet.Box.of("รวบรวม"),
                                Sheet.Box.of("กองคลัง").over(1, 2),
                                Sheet.Box.of("เดือนเมษายน ๒๕๖๔").over(1, 2),
                                Sheet.Box.of("รวบรวมแล้ว"),
                                Sheet.Box.of("")),
                        List.of(Sheet.Box.of("เผยแพร่"), Sheet.Box.of("เผยแพร่แล้ว"), Sheet.Box.of(""))))
                .note("ข้อความท้ายเอกสาร");
        Map<String, String> places = Map.of(".docx", "paragraph 4", ".xlsx", "แผ่นที่ ๑!7", ".html", "paragraph 3");

        for (String format : SheetWriters.MERGING) {
            ReadReport report = read(sheet, format);
            Measure measure = report.plan().measures().get(0);
            assertThat(report.plan().measures()).as(format).hasSize(1);
            assertThat(measure.method()).contains("รวบรวม\nเผยแพร่");
            assertThat(measure.result()).contains("รวบรวมแล้ว\nเผยแพร่แล้ว");
            assertThat(measure.responsible()).containsExactly("กองคลัง");
            assertThat(report.notes().notUnderstood())
                    .extracting(line -> line.spot().toString())
                    .as(format)
                    .containsExactly(places.get(format));
        }
    }
}
