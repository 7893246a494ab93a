package th.ita.export.reading.office;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.xml.sax.SAXException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.Part;
import th.ita.export.reading.ReadingRefusal;

/** Opens the package that an office file is; whatever is wrong inside comes out as a refusal. */
final class OfficePackage {
    private final Place file;

    OfficePackage(Place file) {
        this.file = file;
    }

    /** Reads the parts of an opened package. */
    interface Reading {
        Either<Refusal, List<Part>> of(OPCPackage opened)
                throws IOException, OpenXML4JException, SAXException, XMLStreamException;
    }

    Either<Refusal, List<Part>> read(byte[] content, Reading reading) {
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content))) {
            Either<Refusal, List<Part>> read = reading.of(opened);
            opened.revert();
            return read;
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException damaged) {
            return Either.left(Refusal.of(
                    ReadingRefusal.DAMAGED_FILE,
                    file,
                    damaged.getClass().getSimpleName(),
                    String.valueOf(damaged.getMessage()).lines().findFirst().orElse("")));
        }
    }

    /** Why a document with so many parts is not read. */
    static Refusal tooMany(Place file, int most) {
        return Refusal.of(ReadingRefusal.TOO_MANY_ROWS, file, Integer.toString(most));
    }
}
