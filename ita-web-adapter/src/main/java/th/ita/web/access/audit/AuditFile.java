package th.ita.web.access.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import th.ita.domain.OutOfRangeException;
import th.ita.web.access.files.PrivateFile;

/**
 * A trail as lines of JSON in a file for its owner alone. A file that has grown to its size becomes {@code FILE.1}, that
 * one {@code FILE.2} and so on; the last of them goes. What was changed, by whom and when then still stands in the
 * revisions. Several processes can write to it.
 */
public final class AuditFile implements AuditTrail {
    /** The size at which a file makes room for the next, 5 MB: some 15,000 entries. */
    public static final int USUAL_SIZE = 5 << 20;

    /** How many full files are kept. */
    public static final int USUAL_NUMBER = 20;

    private static final int LEAST_SIZE = 1 << 12;

    private final PrivateFile file;
    private final int size;
    private final int number;

    /**
     * A trail in a file.
     *
     * @param path where, whether it is there yet or not
     * @param size the size in bytes at which a file makes room for the next, 4,096 or more
     * @param number how many full files are kept, 1 to 1,000
     */
    public AuditFile(Path path, int size, int number) {
        if (size < LEAST_SIZE) {
            throw new OutOfRangeException("size of an audit file", size, LEAST_SIZE + " or more");
        }
        if (number < 1 || number > 1000) {
            throw new OutOfRangeException("number of audit files", number, "1 to 1000");
        }
        this.file = new PrivateFile(path);
        this.size = size;
        this.number = number;
    }

    @Override
    public void add(AuditEntry entry) {
        byte[] line = AuditLine.write(entry).getBytes(StandardCharsets.UTF_8);
        try {
            file.exclusively(() -> {
                long before = file.mark().map(PrivateFile.Mark::size).orElse(0L);
                if (before > 0 && before + line.length > size) {
                    makeRoom();
                }
                file.append(isTorn() ? joined(line) : line);
                return file;
            });
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Whether the last line was cut off, as by a full disk; it then stays as it is, on a line of its own. */
    private boolean isTorn() throws IOException {
        long length = file.mark().map(PrivateFile.Mark::size).orElse(0L);
        if (length == 0) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file.path())) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.position(length - 1).read(last) == 1 && last.get(0) != '\n';
        }
    }

    private static byte[] joined(byte[] line) {
        byte[] joined = new byte[line.length + 1];
        joined[0] = '\n';
        System.arraycopy(line, 0, joined, 1, line.length);
        return joined;
    }

    private void makeRoom() throws IOException {
        Files.deleteIfExists(full(number));
        for (int i = number - 1; i >= 1; i--) {
            if (Files.exists(full(i))) {
                Files.move(full(i), full(i + 1), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.move(file.path(), full(1), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path full(int place) {
        return file.path().resolveSibling(file.path().getFileName() + "." + place);
    }

    /** Nobody who writes waits for a reader: files may get their next names meanwhile, and each is read once all the same. */
    @Override
    public AuditPage page(Predicate<AuditEntry> wanted, Optional<AuditPlace> after, int limit) {
        AuditPage.Filling page = new AuditPage.Filling(limit);
        Set<Long> seen = new HashSet<>();
        boolean reached = after.isEmpty();
        try {
            for (int i = 0; i <= number && !page.isFull(); i++) {
                Optional<AuditPart> opened = AuditPart.open(i == 0 ? file.path() : full(i));
                if (opened.isEmpty()) {
                    continue;
                }
                try (AuditPart part = opened.get()) {
                    boolean isIt =
                            after.filter(place -> place.part() == part.id()).isPresent();
                    if (seen.add(part.id()) && (reached || isIt)) {
                        part.fill(
                                page,
                                wanted,
                                reached ? part.size() : after.get().at());
                        reached = true;
                    }
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return page.page();
    }
}
