package th.ita.export.reading.office;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.Part;
import th.ita.export.reading.SourceFile;

/** A document of Word: its body, streamed, since a tree of a long table would not fit into memory. */
final class WordDocument {
    private final Place file;

    WordDocument(Place file) {
        this.file = file;
    }

    Either<Refusal, List<Part>> parts(PackagePart body) throws IOException, OpenXML4JException, XMLStreamException {
        Hyperlinks links = new Hyperlinks(body);
        Optional<PackagePart> styled = links.partOfType("/styles");
        WordStyles styles = styled.isPresent() ? WordStyles.of(styled.get()) : WordStyles.none();
        WordBody taken = new WordBody(styles, links);
        XmlPart.visit(body, taken);
        return taken.goesOn()
                ? Either.right(taken.parts())
                : Either.left(OfficePackage.tooMany(file, SourceFile.MOST_PARTS));
    }
}
