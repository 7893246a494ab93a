package th.ita.export.archive;

import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.json.RevisionJson;

/** An archive as a store that can be read and not written. Lines are read when it is opened, documents when asked for. */
public final class ArchiveStore implements RevisionStore {
    private static final int LONGEST_LINE = 1 << 20;
    private static final long BYTES_OF_A_PAGE = 16L << 20;

    private final Path file;
    private final ZipFile zip;
    private final NavigableMap<RevisionKey, List<Line>> histories;
    private volatile boolean closed;

    private ArchiveStore(Path file, ZipFile zip, NavigableMap<RevisionKey, List<Line>> histories) {
        this.file = file;
        this.zip = zip;
        this.histories = histories;
    }

    /**
     * Opens an archive.
     *
     * @param file the file
     * @return the archive as a store, or why the file is not a whole archive
     * @throws StoreException if there is no such file
     */
    public static Either<Refusal, RevisionStore> open(Path file) {
        if (Files.notExists(file)) {
            throw new StoreException(StoreTrouble.NOT_THERE, name(file), "");
        }
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            Either<Refusal, NavigableMap<RevisionKey, List<Line>>> lines = lines(zip, file);
            if (lines.isLeft()) {
                zip.close();
            }
            return lines.map(histories -> new ArchiveStore(file, zip, histories));
        } catch (IOException unreadable) {
            return Either.left(broken(file, String.valueOf(unreadable.getMessage())));
        }
    }

    @Override
    public Either<Conflict, Revision> append(Revision next) {
        throw trouble(closed ? StoreTrouble.CLOSED : StoreTrouble.READ_ONLY, "");
    }

    @Override
    public Optional<Revision> latest(RevisionKey key) {
        List<Line> lines = lines(key);
        return lines.isEmpty() ? Optional.empty() : Optional.of(whole(lines.get(lines.size() - 1)));
    }

    @Override
    public List<Revision> history(RevisionKey key, int after, int limit) {
        List<Revision> page = new ArrayList<>();
        long bytes = 0;
        for (Line line : lines(key)) {
            if (line.revision().number() > after && page.size() < limit && bytes < BYTES_OF_A_PAGE) {
                Revision revision = whole(line);
                bytes += revision.payload().size();
                page.add(revision);
            }
        }
        return List.copyOf(page);
    }

    @Override
    public List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
        checkOpen();
        return after.map(key -> histories.tailMap(key, false)).orElse(histories).keySet().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public void close() {
        closed = true;
        try {
            zip.close();
        } catch (IOException fault) {
            throw new StoreException(StoreTrouble.FAILED, name(file), fault.toString(), fault);
        }
    }

    private List<Line> lines(RevisionKey key) {
        checkOpen();
        return histories.getOrDefault(key, List.of());
    }

    private void checkOpen() {
        if (closed) {
            throw trouble(StoreTrouble.CLOSED, "");
        }
    }

    /** A document that is too long or missing is damage; one that is only different shows by its hash. */
    private Revision whole(Line line) {
        String name = Archive.payload(line.payload());
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw trouble(StoreTrouble.DAMAGED, name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Payload.LARGEST + 1);
            if (bytes.length > Payload.LARGEST) {
                throw trouble(StoreTrouble.DAMAGED, name);
            }
            return Revision.builder()
                    .from(line.revision())
                    .payload(Payload.of(bytes))
                    .build();
        } catch (IOException unreadable) {
            throw new StoreException(StoreTrouble.DAMAGED, name(file), name + ": " + unreadable, unreadable);
        }
    }

    private static Either<Refusal, NavigableMap<RevisionKey, List<Line>>> lines(ZipFile zip, Path file)
            throws IOException {
        ZipEntry entry = zip.getEntry(Archive.REVISIONS);
        if (entry == null) {
            return Either.left(broken(file, Archive.REVISIONS));
        }
        NavigableMap<RevisionKey, List<Line>> histories = new TreeMap<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = next(reader); !line.isEmpty(); line = next(reader)) {
                if (line.startsWith(Archive.END)) {
                    return line.equals(Archive.END + number + "}")
                            ? Either.right(histories)
                            : Either.left(broken(file, line));
                }
                number++;
                Either<Refusal, Revision> revision = RevisionJson.read(line, Archive.REVISIONS);
                if (revision.isLeft()) {
                    Refusal why = revision.getLeft();
                    return Either.left(why.at(why.where().in(file.toString()).at(Math.toIntExact(number))));
                }
                histories
                        .computeIfAbsent(revision.get().key(), key -> new ArrayList<>())
                        .add(new Line(revision.get(), number));
            }
        }
        return Either.left(broken(file, Archive.REVISIONS));
    }

    /** The next line, empty at the end or where it is longer than any that was written. */
    private static String next(BufferedReader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() > LONGEST_LINE) {
                return "";
            }
            line.append((char) c);
        }
        return line.toString();
    }

    private static Refusal broken(Path file, String detail) {
        return Refusal.of(ArchiveRefusal.NOT_AN_ARCHIVE, Place.file(file.toString()), detail);
    }

    private StoreException trouble(StoreTrouble trouble, String detail) {
        return new StoreException(trouble, name(file), detail);
    }

    private static String name(Path file) {
        return ArchiveStoreProvider.KIND + ":" + file;
    }

    /** A revision without its document, and the number under which its document is in the file. */
    private record Line(Revision revision, long payload) {}
}
