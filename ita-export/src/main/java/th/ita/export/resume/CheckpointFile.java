package th.ita.export.resume;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        Path beside = folder.resolve("." + file.getFileName() + ".tmp");
        try (FileChannel out = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (ByteBuffer left = ByteBuffer.wrap(all); left.hasRemaining(); ) {
                out.write(left);
            }
            out.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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

    /** What a file holds; otherwise whether it is a checkpoint that is not whole. */
    static Either<Boolean, CheckpointFile> read(Path file) {
        try {
            byte[] all = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            if (!Arrays.equals(all, 0, Math.min(FORM.length, all.length), FORM, 0, FORM.length)) {
                return Either.left(false);
            }
            int end = all.length - DIGEST;
            if (end < FORM.length) {
                return Either.left(true);
            }
            byte[] digest = InputMark.sha256().digest(Arrays.copyOf(all, end));
            return Arrays.equals(digest, 0, DIGEST, all, end, all.length)
                    ? Either.right(
                            read(new DataInputStream(new ByteArrayInputStream(all, FORM.length, end - FORM.length))))
                    : Either.left(true);
        } catch (IOException damaged) {
            return Either.left(true);
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
