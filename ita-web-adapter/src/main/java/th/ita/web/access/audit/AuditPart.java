package th.ita.web.access.audit;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One file of a trail, read from its end a piece at a time. It is known by its first line, whatever its name has become
 * meanwhile; what stands in it stays where it is. For one thread.
 */
final class AuditPart implements AutoCloseable {
    /** More than any entry takes; a longer line is none, and is not held in memory. */
    static final int LONGEST_LINE = 1 << 16;

    private static final int PIECE = 1 << 16;

    private final SeekableByteChannel channel;
    private final long size;
    private final long id;
    private byte[] piece = new byte[0];
    private long pieceAt;

    private AuditPart(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        this.id = id(read(0, (int) Math.min(size, LONGEST_LINE)));
    }

    /** Opens a file; nothing if it is not there. */
    static Optional<AuditPart> open(Path file) throws IOException {
        SeekableByteChannel channel;
        try {
            channel = Files.newByteChannel(file);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AuditPart(channel));
        } catch (IOException trouble) {
            channel.close();
            throw trouble;
        }
    }

    private static long id(byte[] beginning) {
        int end = 0;
        while (end < beginning.length && beginning[end] != '\n') {
            end++;
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(beginning, 0, end);
            return ByteBuffer.wrap(sha.digest()).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    long id() {
        return id;
    }

    /** The bytes that were there when it was opened. */
    long size() {
        return size;
    }

    /**
     * Adds entries to a page until it is full, from the end to the beginning. Lines that are damaged are passed over; they
     * stay in the file for who looks into it.
     */
    void fill(AuditPage.Filling page, Predicate<AuditEntry> wanted, long from) throws IOException {
        long end = Math.min(from, size);
        while (end > 0 && !page.isFull()) {
            long start = end - 1;
            while (start > 0 && at(start - 1) != '\n') {
                start--;
            }
            if (end - start <= LONGEST_LINE) {
                AuditPlace place = new AuditPlace(id, start);
                // Bytes that are no UTF-8 must not end the reading, so they are replaced.
                AuditLine.read(new String(line(start, end), StandardCharsets.UTF_8).strip())
                        .filter(wanted)
                        .ifPresent(entry -> page.add(entry, place));
            }
            end = start;
        }
    }

    private byte at(long offset) throws IOException {
        if (offset < pieceAt || offset >= pieceAt + piece.length) {
            pieceAt = Math.max(0, offset + 1 - PIECE);
            piece = read(pieceAt, (int) (offset + 1 - pieceAt));
        }
        return piece[(int) (offset - pieceAt)];
    }

    private byte[] line(long start, long end) throws IOException {
        int from = (int) (start - pieceAt);
        return start >= pieceAt && end <= pieceAt + piece.length
                ? Arrays.copyOfRange(piece, from, from + (int) (end - start))
                : read(start, (int) (end - start));
    }

    private byte[] read(long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        channel.position(start);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("a file of the trail became shorter");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
