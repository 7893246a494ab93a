package th.ita.export.xlsx;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.ita.export.ooxml.CoreProperties;
import th.ita.export.ooxml.Xml;

/** The parts of a workbook beside its sheets. */
enum XlsxPart {
    /** Which kind of content each part has. */
    TYPES("[Content_Types].xml") {
        @Override
        String body(Workbook book) {
            String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + types + "styles+xml\"/>"
                    + each(
                            book.sheets(),
                            i -> "<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + types
                                    + "worksheet+xml\"/>")
                    + book.paper()
                            .map(paper -> "<Override PartName=\"/" + CoreProperties.PATH + "\" ContentType=\""
                                    + CoreProperties.CONTENT_TYPE + "\"/>")
                            .orElse("")
                    + "</Types>";
        }
    },
    /** Which part is the workbook. */
    ROOT("_rels/.rels") {
        @Override
        String body(Workbook book) {
            return "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
                    + book.paper()
                            .map(paper -> "<Relationship Id=\"r2\" Type=\"" + CoreProperties.RELATION + "\" Target=\""
                                    + CoreProperties.PATH + "\"/>")
                            .orElse("")
                    + "</Relationships>";
        }
    },
    /** The sheets by name. */
    WORKBOOK("xl/workbook.xml") {
        @Override
        String body(Workbook book) {
            return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                    + each(
                            book.sheets(),
                            i -> "<sheet name=\"" + Xml.escaped(book.sheets().get(i - 1)) + "\" sheetId=\"" + i
                                    + "\" r:id=\"r" + i + "\"/>")
                    + "</sheets>" + book.printedNames() + "</workbook>";
        }
    },
    /** Where the sheets and styles are. */
    WORKBOOK_RELATIONS("xl/_rels/workbook.xml.rels") {
        @Override
        String body(Workbook book) {
            return "<Relationships xmlns=\"" + PACKAGE + "\">"
                    + each(
                            book.sheets(),
                            i -> "<Relationship Id=\"r" + i + "\" Type=\"" + RELATIONS
                                    + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>")
                    + "<Relationship Id=\"styles\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>"
                    + "</Relationships>";
        }
    },
    /** How cells look. */
    STYLES("xl/styles.xml") {
        @Override
        String body(Workbook book) {
            String font = "<sz val=\"" + book.points() + "\"/><name val=\"" + Xml.escaped(book.font()) + "\"/></font>";
            String line = " style=\"thin\"><color rgb=\"FF8A8A8A\"/></";
            return "<styleSheet xmlns=\"" + MAIN + "\">" + book.styles().formats()
                    + "<fonts count=\"2\"><font>" + font + "<font><b/>" + font + "</fonts>"
                    + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
                    + "<fgColor rgb=\"FFE9EEF4\"/></patternFill></fill></fills>"
                    + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border><left"
                    + line + "left><right" + line + "right><top" + line + "top><bottom" + line
                    + "bottom><diagonal/></border></borders>"
                    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                    + book.styles().cells() + "</styleSheet>";
        }
    };

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

    String content(Workbook book) {
        return Xml.DECLARATION + body(book);
    }

    abstract String body(Workbook book);

    private static String each(List<String> sheets, IntFunction<String> part) {
        return IntStream.rangeClosed(1, sheets.size()).mapToObj(part).collect(Collectors.joining());
    }
}
