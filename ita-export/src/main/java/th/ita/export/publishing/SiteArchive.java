package th.ita.export.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import th.ita.export.site.Site;

/**
 * A site as one ZIP file, to be carried to a server elsewhere. Its files stand in the order of their paths, with the same
 * time and uncompressed, so that the same site gives the same bytes on every machine.
 */
public final class SiteArchive {
    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Packs a site.
     *
     * @param site the site
     * @return the bytes of the archive
     */
    public static byte[] of(Site site) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String path, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(DATE);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
