package th.ita.export.reading.office;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.Part;
import th.ita.export.reading.SourceFile;

/** A workbook of Excel, sheet by sheet, streamed. Of formulas the results that stand in the file are read. */
final class Workbook {
    private final Place file;

    Workbook(Place file) {
        this.file = file;
    }

    Either<Refusal, List<Part>> parts(OPCPackage opened)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        XSSFReader workbook = new XSSFReader(opened);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
        AtomicInteger tables = new AtomicInteger();
        List<Part> parts = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        DataFormatter formatter = new CellText();
        StylesTable styles = workbook.getStylesTable();
        while (sheets.hasNext()) {
            try (InputStream xml = sheets.next()) {
                SheetMarks marks = SheetMarks.of(sheets.getSheetPart(), style -> isBold(style, styles));
                SheetRows rows = new SheetRows(sheets.getSheetName(), marks, tables);
                XMLReader reader = reader();
                reader.setContentHandler(new XSSFSheetXMLHandler(styles, null, strings, rows, formatter, false));
                reader.parse(new InputSource(xml));
                parts.addAll(rows.parts());
                if (rows.isFull() || parts.size() > SourceFile.MOST_PARTS) {
                    return Either.left(OfficePackage.tooMany(file, SourceFile.MOST_PARTS));
                }
            }
        }
        return Either.right(parts);
    }

    private static boolean isBold(int number, @Nullable StylesTable styles) {
        XSSFCellStyle style = styles == null ? null : styles.getStyleAt(number);
        return style != null
                && style.getFontIndex() < styles.getFonts().size()
                && styles.getFontAt(style.getFontIndex()).getBold();
    }

    /** A reader that takes no document types and no entities from elsewhere. */
    private static XMLReader reader() throws SAXException {
        try {
            return XMLHelper.newXMLReader();
        } catch (ParserConfigurationException unable) {
            throw new SAXException(unable);
        }
    }
}
