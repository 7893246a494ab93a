package th.ita.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.export.document.Document;
import th.ita.export.ooxml.Xml;

/** What the parts of a workbook know of each other. */
final class Workbook {
    private final String font;
    private final int points;
    private final Optional<Document> paper;
    private final List<String> sheets = new ArrayList<>();
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

    /** The row of heads, which stands on every printed page. */
    String printedHeads() {
        StringBuilder xml = new StringBuilder();
        for (int sheet : printed) {
            xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                    .append(sheet)
                    .append("\">'")
                    .append(Xml.escaped(sheets.get(sheet).replace("'", "''")))
                    .append("'!$1:$1</definedName>");
        }
        return printed.isEmpty() ? "" : "<definedNames>" + xml + "</definedNames>";
    }
}
