package th.ita.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.ExamplePlan;
import th.ita.export.OneText;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Document;
import th.ita.export.document.Figure;
import th.ita.export.document.Heading;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;
import th.ita.export.document.PageFurniture;
import th.ita.export.document.Paragraph;
import th.ita.export.document.SignatureBlock;
import th.ita.export.document.Table;
import th.ita.export.signing.DocumentDigest;

/** Documents that are tried as PDF files: real papers, one with every part there is, and hostile ones. */
public enum PdfExample {
    /** The measures document of the example. */
    MEASURES {
        @Override
        Document document() {
            return MeasuresDocument.compose(ExamplePlan.paper(ItemRole.MEASURES, ExamplePlan.plan(), Language.TH));
        }
    },
    /** The implementation report of the example. */
    REPORT {
        @Override
        Document document() {
            return ImplementationReport.compose(
                    ExamplePlan.paper(ItemRole.MEASURES_REPORT, ExamplePlan.plan(), Language.TH));
        }
    },
    /** The report in English, in which the agency's words are foreign. */
    ENGLISH {
        @Override
        Document document() {
            return ImplementationReport.compose(
                    ExamplePlan.paper(ItemRole.MEASURES_REPORT, ExamplePlan.plan(), Language.EN));
        }
    },
    /** Every kind of part, rows higher than a page among them. */
    EVERY_PART {
        @Override
        Document document() {
            return everyPart();
        }
    },
    /** Nothing but a title. */
    EMPTY {
        @Override
        Document document() {
            return document(List.of());
        }
    },
    /** No words at all. */
    BLANK {
        @Override
        Document document() {
            return OneText.document(" ");
        }
    },
    /** What harms where it is let through: control characters, overrides, markup, halves of pairs, private characters. */
    HOSTILE {
        @Override
        Document document() {
            return OneText.document(
                    "ก\u0000ข\u202Eค\u2066ง<b>&amp;\u200Dจ\uD800ฉ\uFFFE\uF70Aช\u0E4Dซ ์ ก์ำ \u05D0\u05D1 ع\u0645 (\\) =1+1 \u0007");
        }
    },
    /** What the face has no glyph for. */
    WITHOUT_GLYPHS {
        @Override
        Document document() {
            return OneText.document("👩‍👩‍👧 ☐ ✓ 漢字 \u0301a\u0301 ก\uFE0F 𝐀");
        }
    },
    /** A word that no line holds. */
    LONG_WORD {
        @Override
        Document document() {
            return OneText.document("ก่ำที่".repeat(100));
        }
    };

    abstract Document document();

    static byte[] bytes(Document document) {
        return PdfRenderer.render(document).getOrElseThrow(refusal -> new AssertionError(refusal.toString()));
    }

    /** A file that any writer of PDF would make. */
    static byte[] untagged() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            file.addPage(new PDPage());
            file.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** A document with every kind of part. */
    public static Document everyPart() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "first", List.of(plain("บทที่ 1"))));
        blocks.add(Paragraph.of(
                plain("เนื้อความ "),
                new Inline.Strong("ที่เน้น"),
                plain(" กับ "),
                new Inline.Link(URI.create("https://www.udoncity.go.th/o42?a=1&b=2"), "ที่อยู่ของหน่วยงาน ".repeat(9)),
                plain(" และ "),
                new Inline.Foreign(Language.EN, "words of another language"),
                new Inline.Label("ยังไม่ยืนยัน"),
                new Inline.Verbatim("SHA-256 0123456789")));
        blocks.add(Paragraph.remark(plain("หมายเหตุ")));
        blocks.add(new BulletList(List.of(List.of(plain("รายการ ".repeat(60))), List.of())));
        blocks.add(new Heading(2, "second", List.of(plain("ตัวชี้วัด"))));
        blocks.add(new Heading(3, "third", List.of(plain("ย่อย"))));
        blocks.add(new Notice(Notice.Kind.ORIGIN, plain("ที่มา"), List.of(Paragraph.of(plain("ข้อความ")))));
        blocks.add(new Notice(Notice.Kind.INCOMPLETE, plain("ไม่ครบ"), List.of()));
        blocks.add(figure());
        blocks.add(table("long", 40, "แถว", false));
        blocks.add(new Heading(2, "across", List.of(plain("ตารางกว้าง"))));
        blocks.add(table("wide", 3, "ข้อความที่ยาวมาก ".repeat(300), true));
        blocks.add(new SignatureBlock(
                plain("ลงชื่อ"), List.of(plain("ผู้รายงาน")), List.of(), List.of(plain("ปลัดเทศบาล"))));
        blocks.add(new Table("none", List.of(), columns(), List.of()));
        return document(blocks);
    }

    public static Document document(List<Block> blocks) {
        return new Document(
                plain("เอกสาร"),
                List.of(plain("เทศบาลนครอุดรธานี")),
                Language.TH,
                Numerals.THAI,
                new Document.Properties(
                        "เทศบาล & <คณะ>", Optional.of("0".repeat(64)), Optional.of(new DocumentDigest("1".repeat(64)))),
                new PageFurniture(
                        List.of(plain("หัวกระดาษ")),
                        Optional.of(new PageFurniture.PageNumber(plain("หน้า"), plain("จาก")))),
                blocks);
    }

    private static Figure figure() {
        Figure.Bar bar = new Figure.Bar(
                plain("ตัวชี้วัดที่ 9"), new BigDecimal("40"), new BigDecimal("60"), plain("40–60"), Figure.Tone.FAIR);
        return new Figure(
                "chart",
                List.of(plain("แผนภูมิ")),
                plain("คะแนนอยู่ต่ำกว่าเป้าหมาย"),
                new Figure.BarChart(
                        new BigDecimal("100"),
                        Optional.of(new Figure.Mark(new BigDecimal("85"), plain("เป้าหมาย 85"))),
                        List.of(bar, bar)));
    }

    public static Table table(String id, int rows, String text, boolean wide) {
        return new Table(
                id,
                List.of(plain("ตาราง " + id)),
                columns(),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> Table.Row.of(
                                Table.Cell.of(plain(text + i)), new Table.Cell(List.of()), Table.Cell.of(plain("1.5"))))
                        .toList(),
                wide);
    }

    private static List<Table.Column> columns() {
        return List.of(
                new Table.Column(plain("ข้อ"), 3, Table.Align.START),
                new Table.Column(plain("ว่าง"), 1, Table.Align.START),
                new Table.Column(plain("คะแนน"), 1, Table.Align.END));
    }

    private static Inline plain(String text) {
        return new Inline.Plain(text);
    }
}
