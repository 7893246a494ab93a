package th.ita.export.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.json.RevisionJson;
import th.ita.rules.history.StorePages;

/**
 * Writes a whole store into one zip file: each document as it is under {@code payloads/}, numbered from 1 as they come,
 * then {@code revisions.jsonl} with one line a revision in the same order, and a last line that says how many there are.
 * The same store gives the same bytes. What was written is read back as a store by {@link ArchiveStore}.
 */
public final class Archive {
    static final String REVISIONS = "revisions.jsonl";
    static final String END = "{\"format\":\"ita-store-archive\",\"version\":1,\"revisions\":";

    /** Zip files know no time before 1980; an archive says nothing of when it was made. */
    private static final FileTime NO_TIME = FileTime.from(Instant.parse("1980-01-02T00:00:00Z"));

    private Archive() {}

    /**
     * Writes an archive. Until it is whole and on the disk it stands under another name. Every revision is written as it is,
     * so what was altered in the store is found altered in the archive.
     *
     * @param store the store
     * @param file the file to make; one that is there already stays as it is
     * @return how many revisions it holds
     * @throws IOException if the file is there already or cannot be written
     */
    public static long write(RevisionStore store, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            long written;
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    ZipOutputStream zip = new ZipOutputStream(
                            new BufferedOutputStream(Channels.newOutputStream(out)), StandardCharsets.UTF_8)) {
                written = write(store, zip);
                zip.finish();
                zip.flush();
                out.force(true);
            }
            Files.move(part, file);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static String payload(long number) {
        return "payloads/" + number;
    }

    private static long write(RevisionStore store, ZipOutputStream zip) throws IOException {
        List<String> lines = new ArrayList<>();
        List<RevisionKey> keys = new ArrayList<>();
        StorePages.keys(store, keys::add);
        for (RevisionKey key : keys) {
            int last = 0;
            for (List<Revision> page = store.history(key, last, 32);
                    !page.isEmpty();
                    page = store.history(key, last, 32)) {
                for (Revision revision : page) {
                    lines.add(RevisionJson.line(revision));
                    entry(zip, payload(lines.size()), revision.payload().bytes());
                    last = revision.number();
                }
            }
        }
        String all = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n") + END + lines.size() + "}\n";
        entry(zip, REVISIONS, all.getBytes(StandardCharsets.UTF_8));
        return lines.size();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
