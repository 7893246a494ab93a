package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.DUPLICATE_KEY;
import static th.ita.export.json.JsonRefusal.JSON_EMPTY;
import static th.ita.export.json.JsonRefusal.JSON_ENDS_EARLY;
import static th.ita.export.json.JsonRefusal.JSON_TOO_DEEP;
import static th.ita.export.json.JsonRefusal.MALFORMED_JSON;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses a text as one JSON value and no more. */
final class JsonParsing {
    private static final int DEEPEST = 64;
    private static final int EXCERPT = 20;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Refusals refusals;

    private JsonParsing(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The value, or nothing where the refusals were told why. */
    static Optional<Json> parse(String text, Refusals refusals) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonParsing(refusals).document(parser, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string gave no text", impossible);
        }
    }

    private Optional<Json> document(JsonParser parser, String text) throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                refusals.add(JSON_EMPTY, 0, "");
                return Optional.empty();
            }
            Json value = value(first, parser, "");
            if (parser.nextToken() == null) {
                return Optional.of(value);
            }
            malformed(parser.currentTokenLocation(), text);
        } catch (JsonProcessingException broken) {
            if (parser.getParsingContext().getNestingDepth() > DEEPEST) {
                refusals.add(JSON_TOO_DEEP, parser.currentLocation().getLineNr(), "", Integer.toString(DEEPEST));
            } else if (broken instanceof JsonEOFException || isAtTheEnd(broken, text)) {
                int last = (int) text.stripTrailing().lines().count();
                refusals.add(JSON_ENDS_EARLY, Math.max(last, 1), "");
            } else {
                malformed(broken.getLocation() == null ? parser.currentLocation() : broken.getLocation(), text);
            }
        }
        return Optional.empty();
    }

    private static boolean isAtTheEnd(JsonProcessingException broken, String text) {
        return broken.getLocation() != null && broken.getLocation().getCharOffset() >= text.length();
    }

    private void malformed(JsonLocation where, String text) {
        int line = Math.max(where.getLineNr(), 1);
        int column = Math.max(where.getColumnNr(), 1);
        String there = text.lines().skip(line - 1L).findFirst().orElse("");
        int begin = Math.min(column - 1, there.length());
        String excerpt = there.substring(begin, Math.min(begin + EXCERPT, there.length()));
        refusals.add(MALFORMED_JSON, line, "", Integer.toString(column), excerpt);
    }

    private Json value(JsonToken token, JsonParser parser, String path) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (token) {
            case START_OBJECT -> new Json.Obj(members(parser, path), line);
            case START_ARRAY -> new Json.Arr(elements(parser, path), line);
            case VALUE_STRING -> new Json.Text(parser.getText(), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getText(), line);
            case VALUE_TRUE -> new Json.Bool(true, line);
            case VALUE_FALSE -> new Json.Bool(false, line);
            default -> new Json.Null(line);
        };
    }

    private Map<String, Json> members(JsonParser parser, String path) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            String inside = Paths.member(path, key);
            Json value = value(parser.nextToken(), parser, inside);
            if (members.putIfAbsent(key, value) != null) {
                refusals.add(DUPLICATE_KEY, line, inside, key);
            }
        }
        return members;
    }

    private List<Json> elements(JsonParser parser, String path) throws IOException {
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, parser, Paths.element(path, elements.size())));
        }
        return elements;
    }
}
