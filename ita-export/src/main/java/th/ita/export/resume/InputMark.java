package th.ita.export.resume;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.csv.CsvRefusal;

/**
 * What tells one input from another.
 *
 * @param name its name as the user gave it
 * @param size how many bytes it has
 * @param modified when it was last written, in milliseconds since 1970
 * @param digest SHA-256 of its bytes in hexadecimal
 */
record InputMark(String name, long size, long modified, String digest) {
    /** The marks of some files, or why one of them cannot be gone on with. */
    static Either<Refusal, List<InputMark>> of(List<Path> files) {
        List<InputMark> marks = new ArrayList<>();
        for (Path file : files) {
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                return Either.left(Refusal.of(CheckpointRefusal.CHECKPOINT_NEEDS_FILE, Place.file(file.toString())));
            }
            try {
                marks.add(of(file));
            } catch (IOException unreadable) {
                String why = unreadable instanceof NoSuchFileException
                        ? "no such file"
                        : String.valueOf(unreadable.getMessage());
                return Either.left(Refusal.of(CsvRefusal.CSV_UNREADABLE, Place.file(file.toString()), why));
            }
        }
        return Either.right(marks);
    }

    private static InputMark of(Path file) throws IOException {
        long modified = Files.getLastModifiedTime(file).toMillis();
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        }
        return new InputMark(file.toString(), size, modified, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static String names(List<InputMark> inputs) {
        return inputs.stream().map(InputMark::name).collect(Collectors.joining(" "));
    }

    /** Whether the bytes are the same; a file that was only copied or touched is. */
    boolean holdsTheSameAs(InputMark other) {
        return size == other.size && digest.equals(other.digest);
    }

    /** Whether nobody wrote to it since. */
    boolean standsAsItStood() {
        try {
            Path file = Path.of(name);
            return Files.size(file) == size && Files.getLastModifiedTime(file).toMillis() == modified;
        } catch (IOException gone) {
            return false;
        }
    }
}
