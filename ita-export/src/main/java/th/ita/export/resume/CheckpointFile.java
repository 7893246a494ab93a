package th.ita.export.resume;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a checkpoint's file holds. Its first line says what it is, in which form; its last 32 bytes are the SHA-256 of all
 * before.
 */
record CheckpointFile(SortedMap<String, String> terms, List<InputMark> inputs, List<byte[]> states) {
    private static final byte[] FORM = "ita checkpoint 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 32;

    /** Writes it beside its place, down to the disk, and then puts it there at once. */
    void write(Path file) throws IOException {
        byte[] all = bytes();
        Path beside = beside(file);
        Files.createDirectories(Objects.requireNonNull(beside.getParent()));
        try (FileChannel out = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (ByteBuffer left = ByteBuffer.wrap(all); left.hasRemaining(); ) {
                out.write(left);
            }
            out.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes it, and what a run that was killed while writing left. */
    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(beside(file));
    }

    private static Path beside(Path file) {
        return file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".tmp");
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(FORM);
        out.writeInt(terms.size());
        for (var term : terms.entrySet()) {
            out.writeUTF(term.getKey());
            out.writeUTF(term.getValue());
        }
        out.writeInt(inputs.size());
        for (int input = 0; input < inputs.size(); input++) {
            InputMark mark = inputs.get(input);
            out.writeUTF(mark.name());
            out.writeLong(mark.size());
            out.writeLong(mark.modified());
            out.writeUTF(mark.digest());
            out.writeInt(states.get(input).length);
            out.write(states.get(input));
        }
        out.write(InputMark.sha256().digest(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    /** Whether a file begins as a checkpoint does. */
    static boolean isOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Files.isRegularFile(file) && Arrays.equals(in.readNBytes(FORM.length), FORM);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** What a checkpoint holds; nothing if it is not whole. */
    static Optional<CheckpointFile> read(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            int end = Math.max(0, all.length - DIGEST);
            byte[] digest = InputMark.sha256().digest(Arrays.copyOf(all, end));
            return Arrays.equals(digest, 0, DIGEST, all, end, all.length)
                    ? Optional.of(
                            read(new DataInputStream(new ByteArrayInputStream(all, FORM.length, end - FORM.length))))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static CheckpointFile read(DataInputStream in) throws IOException {
        SortedMap<String, String> terms = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String key = in.readUTF();
            terms.put(key, in.readUTF());
        }
        List<InputMark> inputs = new ArrayList<>();
        List<byte[]> states = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            inputs.add(new InputMark(in.readUTF(), in.readLong(), in.readLong(), in.readUTF()));
            states.add(in.readNBytes(in.readInt()));
        }
        return new CheckpointFile(terms, inputs, states);
    }
}
