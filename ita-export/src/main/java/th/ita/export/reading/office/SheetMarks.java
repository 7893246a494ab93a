package th.ita.export.reading.office;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import th.ita.export.reading.Cell;
import th.ita.export.reading.SourceFile;

/**
 * What a sheet says of its cells beside their words: which are merged, which lead somewhere, and which of the first column
 * are bold. Rows and columns from 0.
 */
final class SheetMarks implements XmlPart.Visitor {
    /** Merged cells beyond this many are taken for cells of their own. */
    private static final int MOST_MERGED = 50_000;

    private static final Pattern FIRST_COLUMN = Pattern.compile("A[1-9][0-9]{0,6}");

    private final Hyperlinks links;
    private final IntPredicate isBold;
    private final BitSet boldRows = new BitSet();
    private final Map<Integer, List<CellRangeAddress>> merged = new HashMap<>();
    private final Map<String, URI> addresses = new HashMap<>();
    private int count;

    private SheetMarks(Hyperlinks links, IntPredicate isBold) {
        this.links = links;
        this.isBold = isBold;
    }

    /** The marks of a sheet; which styles are bold goes by their numbers. */
    static SheetMarks of(PackagePart sheet, IntPredicate isBold) throws IOException, XMLStreamException {
        SheetMarks marks = new SheetMarks(new Hyperlinks(sheet), isBold);
        XmlPart.visit(sheet, marks);
        return marks;
    }

    @Override
    public void begin(String element, XMLStreamReader xml) {
        String reference = XmlPart.attribute(xml, "ref");
        if (element.equals("mergeCell") && reference != null && count < MOST_MERGED) {
            CellRangeAddress range = CellRangeAddress.valueOf(reference);
            int last = Math.min(range.getLastRow(), range.getFirstRow() + SourceFile.MOST_PARTS);
            for (int row = range.getFirstRow(); row <= last && count < MOST_MERGED; row++) {
                merged.computeIfAbsent(row, any -> new ArrayList<>()).add(range);
                count++;
            }
        } else if (element.equals("c")) {
            markBold(XmlPart.attribute(xml, "r"), XmlPart.number(xml, "s", 0));
        } else if (element.equals("hyperlink") && reference != null) {
            links.address(XmlPart.attribute(xml, "id")).ifPresent(address -> addresses.put(reference, address));
        }
    }

    private void markBold(@Nullable String cell, int style) {
        if (cell != null && FIRST_COLUMN.matcher(cell).matches() && isBold.test(style)) {
            boldRows.set(Integer.parseInt(cell.substring(1)) - 1);
        }
    }

    /** Whether the first cell of a row is bold. */
    boolean isBold(int row) {
        return boldRows.get(row);
    }

    /** Where a cell leads. */
    Optional<URI> address(String reference) {
        return Optional.ofNullable(addresses.get(reference));
    }

    /** How many columns of a row merged cells take, counted from the first column. */
    int width(int row) {
        return merged.getOrDefault(row, List.of()).stream()
                .mapToInt(range -> range.getLastColumn() + 1)
                .max()
                .orElse(0);
    }

    Cell.Span span(int row, int column) {
        @Nullable
        CellRangeAddress range = merged.getOrDefault(row, List.of()).stream()
                .filter(any -> any.isInRange(row, column))
                .findFirst()
                .orElse(null);
        if (range == null || (range.getFirstRow() == row && range.getFirstColumn() == column)) {
            return Cell.Span.OWN;
        }
        return range.getFirstRow() < row ? Cell.Span.OF_ABOVE : Cell.Span.OF_LEFT;
    }
}
