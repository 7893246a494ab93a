package th.ita.export.docx;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Unpacks a file that somebody made, as far as a template reasonably goes. */
final class TemplateFiles {
    static final int MOST_MEGABYTES = 64;
    private static final int MOST_BYTES = MOST_MEGABYTES << 20;
    private static final int MOST_PARTS = 2_000;

    private TemplateFiles() {}

    static Either<Refusal, SortedMap<String, byte[]>> unpack(byte[] docx) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        int bytes = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] part = zip.readNBytes(MOST_BYTES - bytes + 1);
                bytes += part.length;
                if (bytes > MOST_BYTES || parts.size() >= MOST_PARTS) {
                    return Either.left(Refusal.of(
                            DocxRefusal.TEMPLATE_TOO_LARGE, Place.unknown(), Integer.toString(MOST_MEGABYTES)));
                }
                if (parts.put(entry.getName(), part) != null) {
                    return Either.left(unreadable(entry.getName(), "two parts of one name"));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Either.left(unreadable("", String.valueOf(broken.getMessage())));
        }
        return parts.containsKey(DocxFile.TYPES) ? Either.right(parts) : Either.left(unreadable("", DocxFile.TYPES));
    }

    static Refusal unreadable(String part, String what) {
        Place place = part.isEmpty() ? Place.unknown() : Place.path(part);
        return Refusal.of(DocxRefusal.TEMPLATE_UNREADABLE, place, what);
    }
}
