package th.ita.web.http;

import io.vavr.control.Either;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.json.Utf8;

/**
 * A form that a browser sent, with its fields and files in their order.
 *
 * @param fields the fields; one that was sent several times stands several times
 * @param files the files; one of no name and no bytes is what a browser sends when none was chosen, and is left out
 */
public record Form(List<Field> fields, List<SentFile> files) {
    /** A form without anything. */
    public static final Form EMPTY = new Form(List.of(), List.of());

    /** The field in which a form has its secret. */
    public static final String SECRET = "_form";

    /** The largest form that is read, in bytes. */
    public static final int LARGEST = 20 << 20;

    private static final String ENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final int MOST_FIELDS = 2000;

    /** Keeps its own copies. */
    public Form {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
    }

    /**
     * A field.
     *
     * @param name its name
     * @param text what was entered
     */
    public record Field(String name, String text) {}

    /**
     * A file.
     *
     * @param name the name of its field
     * @param fileName the name it has on the sender's machine, without folders
     * @param content its bytes, which are not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; copying a file would only cost.
    public record SentFile(String name, String fileName, byte[] content) {}

    static boolean isForm(String mediaType) {
        return mediaType.equals(ENCODED) || mediaType.equals(MULTIPART);
    }

    static Either<Refusal, Form> read(String contentType, byte[] body) {
        return MediaTypes.bare(contentType).equals(MULTIPART) ? Multipart.read(contentType, body) : encoded(body);
    }

    private static Either<Refusal, Form> encoded(byte[] body) {
        List<Field> fields = new ArrayList<>();
        String text = new String(body, StandardCharsets.ISO_8859_1);
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", MOST_FIELDS + 2)) {
            int between = pair.indexOf('=');
            Optional<String> name = decoded(between < 0 ? pair : pair.substring(0, between));
            Optional<String> value = decoded(between < 0 ? "" : pair.substring(between + 1));
            if (name.isEmpty() || value.isEmpty() || fields.size() > MOST_FIELDS) {
                return unreadable();
            }
            fields.add(new Field(name.get(), value.get()));
        }
        return Either.right(new Form(fields, List.of()));
    }

    private static Optional<String> decoded(String part) {
        try {
            String bytes = URLDecoder.decode(part, StandardCharsets.ISO_8859_1);
            return Utf8.decode(bytes.getBytes(StandardCharsets.ISO_8859_1)).toJavaOptional();
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    static <T> Either<Refusal, T> unreadable() {
        return Either.left(Refusal.of(WebRefusal.BAD_REQUEST, Place.unknown()));
    }

    /**
     * What was entered in a field.
     *
     * @param name its name
     * @return the text; nothing if the field was not sent
     */
    public Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /**
     * What was entered in the fields of a name.
     *
     * @param name their name
     * @return the texts in their order
     */
    public List<String> texts(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::text)
                .toList();
    }

    /**
     * A file.
     *
     * @param name the name of its field
     * @return the file; nothing if none was chosen
     */
    public Optional<SentFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
