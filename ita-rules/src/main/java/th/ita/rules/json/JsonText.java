package th.ita.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.ita.domain.ItaException;
import th.ita.rules.json.JsonFault.Kind;

/** Reads a text as one JSON value and no more. */
public final class JsonText {
    private static final int EXCERPT = 20;
    private static final StreamReadConstraints LONG_TEXTS =
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

    private final JsonParser parser;
    private final int deepest;
    private final JsonListener listener;

    private JsonText(JsonParser parser, int deepest, JsonListener listener) {
        this.parser = parser;
        this.deepest = deepest;
        this.listener = listener;
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param deepest how many objects and lists may lie in each other, at most 500
     * @param listener is told of keys that are there twice
     * @return the value, or where and why the text is none
     */
    public static Either<JsonFault, Json> read(String text, int deepest, JsonListener listener) {
        if (text.isBlank()) {
            return Either.left(new JsonFault(Kind.EMPTY, 0, 0, "", ""));
        }
        try (JsonParser parser = factory().createParser(text)) {
            return new JsonText(parser, deepest, listener).document(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string gave no text", impossible);
        }
    }

    /** One for each text: names that come again become one string, and none of them outlives its text. */
    private static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .streamReadConstraints(LONG_TEXTS)
                .build();
    }

    private Either<JsonFault, Json> document(String text) throws IOException {
        try {
            Json root = value(parser.nextToken(), Where.ROOT, 1);
            return parser.nextToken() == null
                    ? Either.right(root)
                    : Either.left(fault(Kind.MALFORMED, parser.currentTokenLocation(), "", text));
        } catch (TooDeepException deep) {
            return Either.left(fault(Kind.TOO_DEEP, deep.where, written(deep.path), text));
        } catch (JsonProcessingException broken) {
            JsonLocation where = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
            if (broken instanceof JsonEOFException || where.getCharOffset() >= text.length()) {
                int last = (int) text.stripTrailing().lines().count();
                return Either.left(new JsonFault(Kind.ENDS_EARLY, Math.max(last, 1), 1, "", ""));
            }
            return Either.left(fault(Kind.MALFORMED, where, "", text));
        }
    }

    private static JsonFault fault(Kind kind, JsonLocation where, String path, String text) {
        int line = Math.max(where.getLineNr(), 1);
        int column = Math.max(where.getColumnNr(), 1);
        String there = text.lines().skip(line - 1L).findFirst().orElse("");
        int begin = Math.min(column - 1, there.length());
        String excerpt = there.substring(begin, Math.min(begin + EXCERPT, there.length()));
        return new JsonFault(kind, line, column, path, excerpt);
    }

    private Json value(JsonToken token, Where path, int depth) throws IOException {
        int line = line();
        return switch (token) {
            case START_OBJECT -> new Json.Obj(members(path, depth), line);
            case START_ARRAY -> new Json.Arr(elements(path, depth), line);
            case VALUE_STRING -> new Json.Text(parser.getText(), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getText(), line);
            case VALUE_TRUE -> new Json.Bool(true, line);
            case VALUE_FALSE -> new Json.Bool(false, line);
            default -> new Json.Null(line);
        };
    }

    private Map<String, Json> members(Where path, int depth) throws IOException {
        refuseTooDeep(path, depth);
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Where inside = new Where(path, key, 0);
            if (members.containsKey(key)) {
                int line = line();
                value(parser.nextToken(), inside, depth + 1);
                listener.repeated(written(inside), line, key);
            } else {
                members.put(key, value(parser.nextToken(), inside, depth + 1));
            }
        }
        return members;
    }

    private List<Json> elements(Where path, int depth) throws IOException {
        refuseTooDeep(path, depth);
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, new Where(path, null, elements.size()), depth + 1));
        }
        return elements;
    }

    private void refuseTooDeep(Where path, int depth) {
        if (depth > deepest) {
            throw new TooDeepException(parser.currentTokenLocation(), path);
        }
    }

    /** A path as the listener writes it: hardly any is ever asked for. */
    private String written(Where where) {
        if (where.above() == null) {
            return "";
        }
        String path = written(where.above());
        return where.key() == null ? listener.element(path, where.index()) : listener.member(path, where.key());
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The way to a value: the way to what it stands in, and its key or its place there. */
    private record Where(@Nullable Where above, @Nullable String key, int index) {
        private static final Where ROOT = new Where(null, null, 0);
    }

    private static final class TooDeepException extends ItaException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient JsonLocation where;
        private final transient Where path;

        TooDeepException(JsonLocation where, Where path) {
            super("too deep");
            this.where = where;
            this.path = path;
        }
    }
}
