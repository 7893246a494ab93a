package th.ita.export.reading;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * A document as it came: its name and its bytes.
 *
 * @param name the name to show in messages
 * @param content the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copying 50 MB would only cost.
public record SourceFile(String name, byte[] content) {
    /** The largest document that is read, in megabytes of 1,048,576 bytes. */
    public static final int LIMIT_IN_MEGABYTES = 50;

    /** The largest text that is read, in megabytes; what is made of it takes many times that. */
    public static final int TEXT_LIMIT_IN_MEGABYTES = 10;

    /** The most rows and paragraphs of a document with tables that are read. */
    public static final int MOST_PARTS = 20_000;

    /** The most lines of a text, blank ones too, and those of a page's source. */
    private static final int MOST_LINES = 200_000;

    private static final int MEGABYTE = 1 << 20;

    /**
     * Loads a file, unless it is larger than the limit.
     *
     * @param path the file
     * @return its bytes, or why it cannot be loaded
     */
    public static Either<Refusal, SourceFile> load(Path path) {
        String name = path.toString();
        Place place = Place.file(name);
        if (Files.isDirectory(path)) {
            return Either.left(Refusal.of(ReadingRefusal.UNREADABLE_FILE, place, "is a directory"));
        }
        int limit = LIMIT_IN_MEGABYTES * MEGABYTE;
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] content = stream.readNBytes(limit + 1);
            return content.length <= limit
                    ? Either.right(new SourceFile(name, content))
                    : Either.left(Refusal.of(
                            ReadingRefusal.TOO_LARGE,
                            place,
                            Long.toString(Files.size(path) / MEGABYTE),
                            Integer.toString(LIMIT_IN_MEGABYTES)));
        } catch (NoSuchFileException missing) {
            return Either.left(Refusal.of(ReadingRefusal.UNREADABLE_FILE, place, "no such file"));
        } catch (IOException unreadable) {
            return Either.left(
                    Refusal.of(ReadingRefusal.UNREADABLE_FILE, place, String.valueOf(unreadable.getMessage())));
        }
    }

    /**
     * The text of the file.
     *
     * @return the text, from UTF-8, UTF-16 with its mark, TIS-620 or Windows-874, or why it has none or is too large for one
     */
    public Either<Refusal, String> text() {
        if (content.length > TEXT_LIMIT_IN_MEGABYTES * MEGABYTE) {
            return Either.left(Refusal.of(
                    ReadingRefusal.TOO_LARGE,
                    place(),
                    Integer.toString(content.length / MEGABYTE),
                    Integer.toString(TEXT_LIMIT_IN_MEGABYTES)));
        }
        return TextDecoding.decode(this)
                .filterOrElse(
                        text -> text.chars().filter(sign -> sign == '\n').count() <= MOST_LINES,
                        text -> Refusal.of(ReadingRefusal.TOO_MANY_ROWS, place(), Integer.toString(MOST_LINES)));
    }

    /** {@return this file as a place} */
    public Place place() {
        return Place.file(name);
    }
}
