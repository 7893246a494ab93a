package th.ita.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.export.document.Document;
import th.ita.export.ooxml.Xml;

/** What the parts of a workbook know of each other. */
final class Workbook {
    private final String font;
    private final int points;
    private final Optional<Document> paper;
    private final List<String> sheets = new ArrayList<>();
    private final SortedMap<Integer, String> areas = new TreeMap<>();
    private final List<Integer> printed = new ArrayList<>();
    private final Style.Book styles = new Style.Book();

    Workbook(String font, int points, Optional<Document> paper) {
        this.font = font;
        this.points = points;
        this.paper = paper;
    }

    void add(String sheet, boolean ofPaper) {
        if (ofPaper) {
            printed.add(sheets.size());
        }
        sheets.add(sheet);
    }

    /** Prints of the sheet added last no more than an area. */
    void print(String area) {
        areas.put(sheets.size() - 1, area);
    }

    String font() {
        return font;
    }

    int points() {
        return points;
    }

    Optional<Document> paper() {
        return paper;
    }

    List<String> sheets() {
        return sheets;
    }

    Style.Book styles() {
        return styles;
    }

    /** What is printed of sheets, and the row of heads, which stands on every printed page. */
    String printedNames() {
        StringBuilder xml = new StringBuilder();
        areas.forEach((sheet, area) -> name("_xlnm.Print_Area", sheet, area, xml));
        printed.forEach(sheet -> name("_xlnm.Print_Titles", sheet, "$1:$1", xml));
        return printed.isEmpty() ? "" : "<definedNames>" + xml + "</definedNames>";
    }

    private void name(String name, int sheet, String cells, StringBuilder xml) {
        xml.append("<definedName name=\"")
                .append(name)
                .append("\" localSheetId=\"")
                .append(sheet)
                .append("\">'")
                .append(Xml.escaped(sheets.get(sheet).replace("'", "''")))
                .append("'!")
                .append(cells)
                .append("</definedName>");
    }
}
