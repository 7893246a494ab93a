package th.ita.export.reading.office;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
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
        Either<Refusal, List<Part>> of(OPCPackage opened, Optional<PackagePart> main)
                throws IOException, OpenXML4JException, SAXException, XMLStreamException;
    }

    Either<Refusal, List<Part>> read(byte[] content, Reading reading) {
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content))) {
            Either<Refusal, List<Part>> read = reading.of(opened, main(opened));
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

    /** The part that the others are for. */
    private static Optional<PackagePart> main(OPCPackage opened) {
        return Stream.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                .flatMap(type ->
                        StreamSupport.stream(opened.getRelationshipsByType(type).spliterator(), false))
                .map(opened::getPart)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Why a document with so many parts is not read. */
    static Refusal tooMany(Place file, int most) {
        return Refusal.of(ReadingRefusal.TOO_MANY_ROWS, file, Integer.toString(most));
    }
}
