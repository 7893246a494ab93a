package th.ita.export.reading.office;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.Part;
import th.ita.export.reading.ReadingRefusal;
import th.ita.export.reading.SourceFile;

/** A document of Word: its body, streamed, since a tree of a long table would not fit into memory. */
final class WordDocument {
    private final Place file;

    WordDocument(Place file) {
        this.file = file;
    }

    Either<Refusal, List<Part>> parts(OPCPackage opened) throws IOException, OpenXML4JException, XMLStreamException {
        Optional<PackagePart> body = body(opened);
        if (body.isEmpty() || !body.get().getContentType().contains("wordprocessingml")) {
            return Either.left(Refusal.of(ReadingRefusal.NOT_ITS_FORMAT, file, "docx", ".docx"));
        }
        Hyperlinks links = new Hyperlinks(body.get());
        Optional<PackagePart> styled = links.partOfType("/styles");
        WordStyles styles = styled.isPresent() ? WordStyles.of(styled.get()) : WordStyles.none();
        WordBody taken = new WordBody(styles, links);
        XmlPart.visit(body.get(), taken);
        return taken.goesOn()
                ? Either.right(taken.parts())
                : Either.left(OfficePackage.tooMany(file, SourceFile.MOST_PARTS));
    }

    private static Optional<PackagePart> body(OPCPackage opened) throws OpenXML4JException {
        for (String type : List.of(
                PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship found : opened.getRelationshipsByType(type)) {
                return Optional.ofNullable(opened.getPart(found));
            }
        }
        return Optional.empty();
    }
}
