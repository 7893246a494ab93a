package th.ita.export.keys;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.SourceFile;
import th.ita.export.signing.SigningKey;
import th.ita.export.signing.VerifyingKey;

/**
 * The files of keys: {@code FILE} with both halves, for its owner alone, and {@code FILE.pub} with the public half, for
 * everybody.
 */
public final class KeyFiles {
    private static final String PUBLIC_ENDING = ".pub";

    private KeyFiles() {}

    /**
     * Makes a new key and both its files, and touches no file that is there.
     *
     * @param file where to put it
     * @return the key, or why there is none
     * @throws IOException if the files cannot be written; then none is left
     */
    public static Either<Refusal, SigningKey> create(Path file) throws IOException {
        for (Path one : new Path[] {file, publicFile(file)}) {
            if (Files.exists(one, LinkOption.NOFOLLOW_LINKS)) {
                return Either.left(exists(one));
            }
        }
        SigningKey key = SigningKey.generate(new SecureRandom());
        try {
            Optional<String> others = writePrivate(file, KeyText.of(key));
            if (others.isPresent()) {
                return Either.left(openTo(others.get(), file));
            }
        } catch (FileAlreadyExistsException another) {
            return Either.left(exists(file));
        }
        try {
            write(publicFile(file), KeyText.of(key.verifying()));
            return Either.right(key);
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /**
     * Reads a key to sign with.
     *
     * @param file the file with both halves
     * @return the key; or why there is none, one reason being that others can read the file
     */
    public static Either<Refusal, SigningKey> signing(Path file) {
        return SourceFile.load(file).map(found -> new KeyText(found.content())).flatMap(text -> {
            if (!text.isPrivate()) {
                boolean other = text.verifying().isPresent();
                return Either.left(refusal(other ? KeyRefusal.ONLY_A_PUBLIC_KEY : KeyRefusal.NOT_A_KEY_FILE, file));
            }
            Optional<String> others = openTo(file);
            if (others.isPresent()) {
                return Either.left(openTo(others.get(), file));
            }
            return text.signing()
                    .<Either<Refusal, SigningKey>>map(Either::right)
                    .orElseGet(() -> Either.left(refusal(KeyRefusal.NO_PAIR, file)));
        });
    }

    /**
     * Reads a key to verify with.
     *
     * @param file the file with the public half
     * @return the key, or why there is none
     */
    public static Either<Refusal, VerifyingKey> verifying(Path file) {
        return SourceFile.load(file)
                .map(found -> new KeyText(found.content()))
                .flatMap(text -> text.isPrivate()
                        ? Either.left(refusal(KeyRefusal.A_PRIVATE_KEY, file))
                        : text.verifying()
                                .<Either<Refusal, VerifyingKey>>map(Either::right)
                                .orElseGet(() -> Either.left(refusal(KeyRefusal.NOT_A_KEY_FILE, file))));
    }

    /**
     * Where the public half of a key is kept.
     *
     * @param file the file with both halves
     * @return the file with the public half
     */
    public static Path publicFile(Path file) {
        return file.resolveSibling(file.getFileName() + PUBLIC_ENDING);
    }

    /** Writes the secret into a file that was made for the owner alone; who else can read it, if the system lets others. */
    private static Optional<String> writePrivate(Path file, String text) throws IOException {
        write(file, "", OwnerOnly.attributes(file));
        try {
            OwnerOnly.restrict(file);
            Optional<String> others = OwnerOnly.openTo(file);
            if (others.isPresent()) {
                Files.delete(file);
                return others;
            }
            Files.writeString(file, text, StandardOpenOption.WRITE);
            return others;
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static void write(Path file, String text, FileAttribute<?>... attributes) throws IOException {
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, anew, attributes)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private static Optional<String> openTo(Path file) {
        try {
            return OwnerOnly.openTo(file);
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    private static Refusal openTo(String others, Path file) {
        return Refusal.of(KeyRefusal.KEY_OPEN_TO_OTHERS, Place.file(file.toString()), others);
    }

    private static Refusal exists(Path file) {
        return refusal(KeyRefusal.KEY_FILE_EXISTS, file);
    }

    private static Refusal refusal(KeyRefusal code, Path file) {
        return Refusal.of(code, Place.file(file.toString()));
    }
}
