package th.ita.web.access.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import th.ita.rules.json.Json;
import th.ita.rules.json.JsonListener;
import th.ita.rules.json.JsonText;

/**
 * An entry as one line of JSON. Whatever is no visible character is escaped, so that nobody's name can begin a line of its
 * own, turn the writing round, or do anything to the terminal that shows it.
 */
final class AuditLine {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int DEEPEST = 2;

    private static final JsonListener NO_PATHS = new JsonListener() {
        @Override
        public String member(String path, String key) {
            return "";
        }

        @Override
        public String element(String path, int index) {
            return "";
        }

        @Override
        public void repeated(String path, int line, String key) {
            // The first counts.
        }
    };

    private AuditLine() {}

    static String write(AuditEntry entry) {
        StringBuilder line = new StringBuilder("{");
        member(line, "time", entry.time().toString());
        member(line.append(','), "who", entry.who());
        member(line.append(','), "role", entry.role());
        member(line.append(','), "means", entry.means());
        member(line.append(','), "credential", entry.credential());
        member(line.append(','), "from", entry.from());
        member(line.append(','), "what", entry.what());
        member(line.append(','), "about", entry.about());
        line.append(",\"revision\":").append(entry.revision());
        member(line.append(','), "request", entry.request());
        return line.append("}\n").toString();
    }

    private static void member(StringBuilder line, String key, String text) {
        line.append('"').append(key).append("\":\"");
        text.codePoints().forEach(point -> append(line, point));
        line.append('"');
    }

    private static void append(StringBuilder line, int point) {
        if (point == '"' || point == '\\') {
            line.append('\\').append((char) point);
        } else if (isHidden(point)) {
            for (char half : Character.toChars(point)) {
                line.append("\\u").append(HEX.toHexDigits(half));
            }
        } else {
            line.appendCodePoint(point);
        }
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Reads a line; nothing if it is none of these. */
    static Optional<AuditEntry> read(String line) {
        return JsonText.read(line, DEEPEST, NO_PATHS)
                .toJavaOptional()
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .flatMap(AuditLine::entry);
    }

    private static Optional<AuditEntry> entry(Json.Obj line) {
        try {
            return Optional.of(new AuditEntry(
                    Instant.parse(text(line, "time")),
                    text(line, "who"),
                    text(line, "role"),
                    text(line, "means"),
                    text(line, "credential"),
                    text(line, "from"),
                    text(line, "what"),
                    text(line, "about"),
                    Integer.parseInt(text(line, "revision")),
                    text(line, "request")));
        } catch (DateTimeParseException | NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    private static String text(Json.Obj line, String key) {
        return line.optional(key)
                .filter(Json.Scalar.class::isInstance)
                .map(value -> ((Json.Scalar) value).text())
                .orElse("");
    }
}
