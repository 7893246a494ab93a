package th.ita.export.reading.office;

import java.net.URI;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;

/** The addresses of the web that a part leads to, by the names that it gives them. */
record Hyperlinks(PackagePart part) {
    Optional<URI> address(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        PackageRelationship link = part.getRelationship(id);
        return link == null
                ? Optional.empty()
                : Optional.of(link.getTargetURI()).filter(URI::isAbsolute);
    }

    /** The part that a relationship of this one leads to. */
    Optional<PackagePart> partOfType(String ending) throws InvalidFormatException {
        for (PackageRelationship found : part.getRelationships()) {
            if (found.getRelationshipType().endsWith(ending)) {
                return Optional.ofNullable(part.getRelatedPart(found));
            }
        }
        return Optional.empty();
    }
}
