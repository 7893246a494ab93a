package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_DUPLICATE_KEY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_EMPTY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_MALFORMED;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_TOO_DEEP;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_TOO_LARGE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Reads the text of a file into a tree that knows the line of every value, or says where it is no JSON. */
final class JsonText {
    static final int DEEPEST = 32;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MEGABYTE = 1024 * 1024;

    private final String file;
    private final JsonParser parser;

    private JsonText(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static Json parse(String file, byte[] bytes) {
        if (bytes.length > FrameworkFile.MAX_BYTES) {
            String limit = Integer.toString(FrameworkFile.MAX_BYTES / MEGABYTE);
            throw new RefusedException(Refusal.of(FRAMEWORK_TOO_LARGE, Place.file(file), limit));
        }
        String text = Utf8.decode(file, bytes);
        if (text.isBlank()) {
            throw new RefusedException(Refusal.of(FRAMEWORK_EMPTY, Place.file(file)));
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonText(file, parser).document();
        } catch (JsonProcessingException malformed) {
            throw malformed(file, malformed.getLocation(), malformed.getOriginalMessage());
        } catch (IOException impossible) {
            throw malformed(file, null, impossible.toString());
        }
    }

    private Json document() throws IOException {
        Json root = value(parser.nextToken(), JsonPath.ROOT, 1);
        if (parser.nextToken() != null) {
            throw malformed(file, parser.currentTokenLocation(), "Unexpected content after the end of the document");
        }
        return root;
    }

    private Json value(JsonToken token, JsonPath path, int depth) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(path, depth);
            case START_ARRAY -> array(path, depth);
            case VALUE_STRING -> scalar("string");
            case VALUE_NUMBER_INT -> scalar("integer");
            case VALUE_NUMBER_FLOAT -> scalar("number");
            case VALUE_TRUE, VALUE_FALSE -> scalar("boolean");
            default -> scalar("null");
        };
    }

    private Json scalar(String type) throws IOException {
        return new Json.Scalar(line(), type, parser.getText());
    }

    private Json object(JsonPath path, int depth) throws IOException {
        int line = line();
        refuseTooDeep(path, depth);
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonPath property = path.property(name);
            int nameLine = line();
            if (members.containsKey(name)) {
                throw refused(FRAMEWORK_DUPLICATE_KEY, property, name);
            }
            members.put(name, new Json.Member(nameLine, value(parser.nextToken(), property, depth + 1)));
        }
        return new Json.Obj(line, members);
    }

    private Json array(JsonPath path, int depth) throws IOException {
        int line = line();
        refuseTooDeep(path, depth);
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, path.element(elements.size()), depth + 1));
        }
        return new Json.Arr(line, elements);
    }

    private void refuseTooDeep(JsonPath path, int depth) {
        if (depth > DEEPEST) {
            throw refused(FRAMEWORK_TOO_DEEP, path, Integer.toString(DEEPEST));
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private RefusedException refused(FrameworkRefusal code, JsonPath path, String argument) {
        Place where = Place.path(path.toString()).in(file).at(line());
        return new RefusedException(Refusal.of(code, where, argument));
    }

    private static RefusedException malformed(String file, @Nullable JsonLocation location, String words) {
        Place where = location == null ? Place.file(file) : Place.file(file).at(location.getLineNr());
        String column = location == null ? "?" : Integer.toString(location.getColumnNr());
        return new RefusedException(Refusal.of(FRAMEWORK_MALFORMED, where, column, words));
    }
}
