package th.ita.export.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook beside its sheets. */
enum XlsxPart {
    /** Which kind of content each part has. */
    TYPES("[Content_Types].xml") {
        @Override
        String body(List<String> sheets) {
            String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + types + "styles+xml\"/>"
                    + each(
                            sheets,
                            i -> "<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + types
                                    + "worksheet+xml\"/>")
                    + "</Types>";
        }
    },
    /** Which part is the workbook. */
    ROOT("_rels/.rels") {
        @Override
        String body(List<String> sheets) {
            return "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        }
    },
    /** The sheets by name. */
    WORKBOOK("xl/workbook.xml") {
        @Override
        String body(List<String> sheets) {
            return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                    + each(
                            sheets,
                            i -> "<sheet name=\"" + Xml.escaped(sheets.get(i - 1)) + "\" sheetId=\"" + i + "\" r:id=\"r"
                                    + i + "\"/>")
                    + "</sheets></workbook>";
        }
    },
    /** Where the sheets and styles are. */
    WORKBOOK_RELATIONS("xl/_rels/workbook.xml.rels") {
        @Override
        String body(List<String> sheets) {
            return "<Relationships xmlns=\"" + PACKAGE + "\">"
                    + each(
                            sheets,
                            i -> "<Relationship Id=\"r" + i + "\" Type=\"" + RELATIONS
                                    + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>")
                    + "<Relationship Id=\"styles\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>"
                    + "</Relationships>";
        }
    },
    /** How cells look. */
    STYLES("xl/styles.xml") {
        @Override
        String body(List<String> sheets) {
            return "<styleSheet xmlns=\"" + MAIN + "\">"
                    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                    + "<cellXfs count=\"" + Style.values().length + "\">"
                    + Arrays.stream(Style.values()).map(Style::xml).collect(Collectors.joining())
                    + "</cellXfs></styleSheet>";
        }
    };

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final String path;

    XlsxPart(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String content(List<String> sheets) {
        return DECLARATION + body(sheets);
    }

    abstract String body(List<String> sheets);

    private static String each(List<String> sheets, IntFunction<String> part) {
        return IntStream.rangeClosed(1, sheets.size()).mapToObj(part).collect(Collectors.joining());
    }
}
