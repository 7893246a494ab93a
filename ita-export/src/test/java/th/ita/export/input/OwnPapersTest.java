package th.ita.export.input;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.EvidenceKind;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Signatory;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.ExamplePlan;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.compose.Paper;
import th.ita.export.csv.CsvTables;
import th.ita.export.document.Document;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.json.PlanJson;
import th.ita.export.markdown.MarkdownRenderer;
import th.ita.export.office.OfficeFont;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.reading.SourceFile;
import th.ita.export.xlsx.XlsxRenderer;
import th.ita.rules.frameworks.Frameworks;

/** What this project wrote comes back as it was, but for the digits, which a paper writes all alike. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnPapersTest {
    private static final InputReader READER = InputReader.of(Frameworks.builtIn());
    private static final Map<String, Function<Document, byte[]>> FORMATS = Map.of(
            "paper.html", document -> utf8(HtmlRenderer.render(document)),
            "paper.md", document -> utf8(MarkdownRenderer.render(document)),
            "paper.docx", document -> DocxRenderer.render(document, OfficeFont.STANDARD),
            "paper.xlsx", document -> right(XlsxRenderer.render(document, OfficeFont.STANDARD)));

    static MeasuresPlan inArabicDigits(MeasuresPlan plan) {
        String json = PlanJson.write(plan, ReadingNotes.NONE, List.of());
        byte[] written = Numerals.ARABIC.write(json).getBytes(StandardCharsets.UTF_8);
        return right(PlanJson.read(written, "plan.json")).plan();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ReadReport read(String name, String content) {
        return read(name, utf8(content));
    }

    private static ReadReport read(String name, byte[] content) {
        SourceFile file = new SourceFile(name, content);
        return ((Input.OfPlan) right(READER.read(file, ReadingHints.NONE))).report();
    }

    /** The example; whose result it answers, a paper takes for granted. */
    private static MeasuresPlan plan() {
        MeasuresPlan plan = ExamplePlan.plan();
        return MeasuresPlan.builder()
                .from(plan)
                .previousResult(Assessment.builder()
                        .from(plan.previousResult().orElseThrow())
                        .agency(Optional.empty())
                        .build())
                .build();
    }

    private static void comesBack(MeasuresPlan plan) {
        for (Language language : Language.values()) {
            for (ItemRole role : ItemRole.values()) {
                Paper paper = ExamplePlan.paper(role, plan, language);
                Document document = role == ItemRole.MEASURES
                        ? MeasuresDocument.compose(paper)
                        : ImplementationReport.compose(paper);
                FORMATS.forEach((name, renderer) -> {
                    ReadReport read = read(name, renderer.apply(document));
                    assertThat(inArabicDigits(read.plan()))
                            .as(language + " " + role + " " + name)
                            .isEqualTo(inArabicDigits(plan));
                    assertThat(read.notes()).isEqualTo(ReadingNotes.NONE);
                });
            }
        }
    }

    @Test
    void the_example_comes_back() {
        comesBack(plan());
    }

    @Test
    void the_agencys_own_analysis_evidence_and_many_lined_texts_come_back() {
        MeasuresPlan plan = plan();
        Measure rich = Measure.builder()
                .from(plan.measures().get(0))
                .method("ขั้นที่ ๑ *สำรวจ* | รวบรวม\nขั้นที่ ๒ <เผยแพร่> & ติดตาม")
                .result("เผยแพร่แล้วที่ https://www.example.go.th/a?b=1&c=2\nครบถ้วน")
                .recommendation("ไม่มี")
                .responsible(List.of("กองคลัง กองช่าง", "ฝ่ายอำนวยการ", "สำนักปลัดเทศบาล"))
                .evidence(List.of(
                        right(Evidence.parse("https://www.example.go.th/a?b=1&c=2", Optional.empty())),
                        right(Evidence.parse("https://www.example.go.th/o6", Optional.of("หน้าเว็บข้อ O6")))
                                .of(EvidenceKind.PAGE),
                        right(Evidence.parse("https://เทศบาล.ไทย/o6", Optional.empty())),
                        right(Evidence.parse("https://www.example.go.th/o6.pdf", Optional.empty()))
                                .of(EvidenceKind.DOCUMENT)))
                .done(LocalDate.of(2021, 4, 30))
                .build();
        comesBack(MeasuresPlan.builder()
                .from(plan)
                .analysis(new Analysis(List.of("จุดอ่อนหนึ่ง", "- จุดอ่อนสอง"), List.of(), List.of("แนวทาง")))
                .standingLead("ได้จัดทำมาตรการ ดังนี้")
                .standingMeasures(List.of("ช่องทางร้องเรียน", "# คู่มือ"))
                .measures(List.of(rich))
                .build());
    }

    @Test
    void a_paragraph_that_no_row_of_a_sheet_holds_comes_back_as_one() {
        MeasuresPlan plan = plan();
        comesBack(MeasuresPlan.builder()
                .from(plan)
                .introduction(List.of("ความเป็นมา ".repeat(400).strip(), "→ แนวทาง", "คำ".repeat(1300)))
                .build());
    }

    @Test
    void a_table_alone_is_read_as_any_agencys_table() {
        for (Language language : Language.values()) {
            for (ItemRole role : ItemRole.values()) {
                Paper paper = ExamplePlan.paper(role, plan(), language);
                Document document = role == ItemRole.MEASURES
                        ? MeasuresDocument.compose(paper)
                        : ImplementationReport.compose(paper);
                byte[] csv = CsvTables.write(document, true).get("measures-table");
                ReadingHints hints =
                        new ReadingHints(Optional.of(plan().agency().name().th()), Optional.of(plan().fiscalYear()));
                ReadReport read = ((Input.OfPlan) right(READER.read(new SourceFile("o43.csv", csv), hints))).report();

                assertThat(read.notes().notUnderstood()).isEmpty();
                assertThat(told(read.plan())).as(language + " " + role).isEqualTo(told(plan()));
            }
        }
    }

    /** What measures say, whatever the spaces that were mended. */
    private static List<String> told(MeasuresPlan plan) {
        return inArabicDigits(plan).measures().stream()
                .map(measure -> List.of(
                                measure.title(),
                                measure.method(),
                                measure.period(),
                                measure.result(),
                                measure.recommendation(),
                                measure.targets(),
                                measure.evidence())
                        .toString()
                        .replaceAll("\\s+", ""))
                .toList();
    }

    @Test
    void a_plan_that_says_little_comes_back() {
        MeasuresPlan plan = plan();
        comesBack(MeasuresPlan.builder()
                .agency(plan.agency())
                .fiscalYear(plan.fiscalYear())
                .addMeasures(Measure.builder().title("มาตรการเดียว").build())
                .build());
        comesBack(MeasuresPlan.builder()
                .agency(plan.agency())
                .fiscalYear(plan.fiscalYear())
                .signatory(new Signatory(Optional.empty(), Optional.of("ผู้ลงนาม"), Optional.of("ปลัดเทศบาล")))
                .build());
    }
}
