package th.ita.export.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a {@link Sheet} as municipalities would: in Word, Excel, a web page, Markdown, CSV and plain text. */
final class SheetWriters {
    /** By the ending of the file's name. */
    static final Map<String, Function<Sheet, byte[]>> ALL = all();

    /** Those of formats that know merged cells. */
    static final List<String> MERGING = List.of(".docx", ".xlsx", ".html");

    private SheetWriters() {}

    private static Map<String, Function<Sheet, byte[]>> all() {
        Map<String, Function<Sheet, byte[]>> all = new LinkedHashMap<>();
        all.put(".docx", SheetWriters::docx);
        all.put(".xlsx", SheetWriters::xlsx);
        all.put(".html", SheetWriters::html);
        all.put(".md", SheetWriters::markdown);
        all.put(".csv", sheet -> separated(sheet, ","));
        all.put(".tsv", sheet -> separated(sheet, "\t"));
        all.put(".txt", SheetWriters::text);
        return all;
    }

    static byte[] docx(Sheet sheet) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Sheet.Block block : sheet.blocks) {
                if (block instanceof Sheet.Note note) {
                    document.createParagraph().createRun().setText(note.text());
                } else {
                    table((Sheet.Table) block, document);
                    document.createParagraph();
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(Sheet.Table content, XWPFDocument document) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        int width = Sheet.width(content);
        int[] covered = new int[width];
        int[] reach = new int[width];
        for (List<Sheet.Box> boxes : content.rows()) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            int at = 0;
            for (Sheet.Box box : boxes) {
                at = coveredCells(row, at, covered, reach);
                XWPFTableCell cell = cell(row, box.across());
                if (box.down() > 1) {
                    properties(cell).addNewVMerge().setVal(STMerge.RESTART);
                }
                for (int line = 0; line < box.lines().size(); line++) {
                    (line == 0 ? cell.getParagraphs().get(0) : cell.addParagraph())
                            .createRun()
                            .setText(box.lines().get(line));
                }
                covered[at] = box.down() - 1;
                reach[at] = box.across();
                at += box.across();
            }
            coveredCells(row, at, covered, reach);
        }
    }

    private static int coveredCells(XWPFTableRow row, int from, int[] covered, int[] reach) {
        int at = from;
        while (at < covered.length && covered[at] > 0) {
            covered[at]--;
            properties(cell(row, reach[at])).addNewVMerge();
            at += reach[at];
        }
        return at;
    }

    private static XWPFTableCell cell(XWPFTableRow row, int across) {
        XWPFTableCell cell = row.createCell();
        if (across > 1) {
            properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(across));
        }
        return cell;
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    static byte[] xlsx(Sheet sheet) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet page = workbook.createSheet("แผ่นที่ ๑");
            int at = 0;
            for (Sheet.Block block : sheet.blocks) {
                if (block instanceof Sheet.Note note) {
                    page.createRow(at++).createCell(0).setCellValue(note.text());
                } else {
                    at = rows((Sheet.Table) block, page, at) + 1;
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rows(Sheet.Table table, XSSFSheet page, int from) {
        int[] covered = new int[Sheet.width(table)];
        int at = from;
        for (List<Sheet.Box> boxes : table.rows()) {
            XSSFRow row = page.createRow(at);
            int column = 0;
            for (Sheet.Box box : boxes) {
                while (covered[column] > 0) {
                    covered[column++]--;
                }
                if (!box.lines().isEmpty()) {
                    row.createCell(column).setCellValue(box.text());
                }
                if (box.across() * box.down() > 1) {
                    page.addMergedRegion(
                            new CellRangeAddress(at, at + box.down() - 1, column, column + box.across() - 1));
                }
                for (int i = 0; i < box.across(); i++) {
                    covered[column++] = box.down() - 1;
                }
            }
            while (column < covered.length) {
                covered[column] = Math.max(0, covered[column++] - 1);
            }
            at++;
        }
        return at;
    }

    static byte[] html(Sheet sheet) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
        for (Sheet.Block block : sheet.blocks) {
            if (block instanceof Sheet.Note note) {
                html.append("<p>\n  ").append(escaped(note.text())).append("\n</p>\n");
            } else {
                html.append("<table>\n");
                for (List<Sheet.Box> row : ((Sheet.Table) block).rows()) {
                    html.append("  <tr>\n");
                    for (Sheet.Box box : row) {
                        html.append("    <td colspan=" + box.across() + " rowspan=\"" + box.down() + "\">\n      ")
                                .append(box.lines().stream()
                                        .map(SheetWriters::escaped)
                                        .collect(Collectors.joining("<br>")))
                                .append("\n    </td>\n");
                    }
                    html.append("  </tr>\n");
                }
                html.append("</table>\n");
            }
        }
        return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    static byte[] markdown(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Sheet.Block block : sheet.blocks) {
            if (block instanceof Sheet.Note note) {
                text.append(note.text()).append("\n\n");
                continue;
            }
            List<List<String>> rows = Sheet.flat((Sheet.Table) block);
            for (int i = 0; i < rows.size(); i++) {
                text.append(rows.get(i).stream()
                        .map(cell -> cell.replace("|", "\\|").replace("\n", "<br>"))
                        .collect(Collectors.joining(" | ", "| ", " |\n")));
                text.append(i == 0 ? "|" + "---|".repeat(rows.get(0).size()) + "\n" : "");
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] separated(Sheet sheet, String separator) {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (Sheet.Block block : sheet.blocks) {
            if (block instanceof Sheet.Note note) {
                text.append(quoted(note.text())).append(separator.repeat(6)).append("\r\n");
                continue;
            }
            Sheet.flat((Sheet.Table) block)
                    .forEach(row -> text.append(
                                    row.stream().map(SheetWriters::quoted).collect(Collectors.joining(separator)))
                            .append("\r\n"));
            text.append(separator.repeat(6)).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    static byte[] text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Sheet.Block block : sheet.blocks) {
            if (block instanceof Sheet.Note note) {
                text.append(note.text()).append("\n\n");
                continue;
            }
            Sheet.flat((Sheet.Table) block)
                    .forEach(row -> text.append(row.stream()
                                    .map(cell -> cell.replace("\n", " "))
                                    .collect(Collectors.joining("\t")))
                            .append('\n'));
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
