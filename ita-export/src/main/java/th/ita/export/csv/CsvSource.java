package th.ita.export.csv;

import static th.ita.export.csv.CsvRefusal.CSV_BINARY;
import static th.ita.export.csv.CsvRefusal.CSV_EMPTY;
import static th.ita.export.csv.CsvRefusal.CSV_UNKNOWN_ENCODING;
import static th.ita.export.csv.CsvRefusal.CSV_UNREADABLE;

import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.encoding.Inspection;
import th.ita.export.encoding.Inspection.Verdict;
import th.ita.export.encoding.TextEncoding;

/**
 * Where the bytes of a table come from. They are gone through twice, first to tell their encoding and then to be read, so
 * what can be opened only once, such as a pipe, is kept in memory.
 */
final class CsvSource {
    private final String name;
    private final Opener opener;

    private CsvSource(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /** Opens the bytes from their beginning. */
    private interface Opener {
        InputStream open() throws IOException;
    }

    static CsvSource of(Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            byte[][] kept = new byte[1][];
            return new CsvSource(path.toString(), () -> {
                if (kept[0] == null) {
                    try (InputStream once = Files.newInputStream(path)) {
                        kept[0] = once.readAllBytes();
                    }
                }
                return new ByteArrayInputStream(kept[0]);
            });
        }
        return new CsvSource(path.toString(), () -> Files.newInputStream(path));
    }

    static CsvSource of(String name, byte[] content) {
        return new CsvSource(name, () -> new ByteArrayInputStream(content));
    }

    String name() {
        return name;
    }

    /** The encoding, or why there is none. */
    Either<Refusal, TextEncoding> encoding() {
        try (InputStream bytes = opener.open()) {
            Verdict verdict = Inspection.of(bytes);
            return verdict instanceof Verdict.Text text
                    ? Either.right(text.encoding())
                    : Either.left(refusal((Verdict.NoText) verdict));
        } catch (IOException unreadable) {
            return Either.left(unreadable(unreadable));
        }
    }

    /** The characters, or why there are none. */
    Either<Refusal, Reader> characters(TextEncoding encoding) {
        return bytes(encoding.mark()).map(bytes -> encoding.readerAfterMark(new BufferedInputStream(bytes, 1 << 16)));
    }

    /** The bytes from one on, or why there are none. */
    @SuppressWarnings("MustBeClosedChecker") // whoever asks closes
    Either<Refusal, InputStream> bytes(long from) {
        try {
            InputStream bytes = opener.open();
            try {
                bytes.skipNBytes(from);
                return Either.right(bytes);
            } catch (IOException unreadable) {
                bytes.close();
                return Either.left(unreadable(unreadable));
            }
        } catch (IOException unreadable) {
            return Either.left(unreadable(unreadable));
        }
    }

    /** Why the bytes cannot be read. */
    Refusal unreadable(Exception fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        String why = fault instanceof NoSuchFileException ? "no such file" : String.valueOf(cause.getMessage());
        return Refusal.of(CSV_UNREADABLE, Place.file(name), why);
    }

    private Refusal refusal(Verdict.NoText verdict) {
        CsvRefusal code = switch (verdict.flaw()) {
            case EMPTY -> CSV_EMPTY;
            case BINARY -> CSV_BINARY;
            case UNKNOWN_ENCODING, NONE -> CSV_UNKNOWN_ENCODING;
        };
        return Refusal.of(
                code, Place.file(name).at(verdict.line()), String.format(Locale.ROOT, "0x%02X", verdict.code()));
    }
}
