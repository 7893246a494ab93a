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
import th.ita.rules.finding.Severity;
import th.ita.rules.frameworks.validation.FrameworkProblem;
import th.ita.rules.frameworks.validation.Pointer;

/** Reads the text of a file into a tree that knows the line of every value, or says where it is no JSON. */
final class JsonText {
    static final int DEEPEST = 32;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MEGABYTE = 1024 * 1024;

    private final JsonParser parser;
    private final Problems problems;

    private JsonText(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads on behind a property that is there twice, which is a problem; whatever else is wrong ends the reading. */
    static Json parse(byte[] bytes, Problems problems) {
        if (bytes.length > FrameworkFile.MAX_BYTES) {
            throw ProblemException.of(FRAMEWORK_TOO_LARGE, 0, Integer.toString(FrameworkFile.MAX_BYTES / MEGABYTE));
        }
        String text = Utf8.decode(bytes);
        if (text.isBlank()) {
            throw ProblemException.of(FRAMEWORK_EMPTY, 0);
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonText(parser, problems).document();
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed.getLocation(), malformed.getOriginalMessage());
        } catch (IOException impossible) {
            throw malformed(null, impossible.toString());
        }
    }

    private Json document() throws IOException {
        Json root = value(parser.nextToken(), "", 1);
        if (parser.nextToken() != null) {
            throw malformed(parser.currentTokenLocation(), "Unexpected content after the end of the document");
        }
        return root;
    }

    private Json value(JsonToken token, String pointer, int depth) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(pointer, depth);
            case START_ARRAY -> array(pointer, depth);
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

    private Json object(String pointer, int depth) throws IOException {
        int line = line();
        refuseTooDeep(pointer, depth);
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String property = Pointer.to(pointer, name);
            int nameLine = line();
            Json.Member member = new Json.Member(nameLine, value(parser.nextToken(), property, depth + 1));
            if (members.putIfAbsent(name, member) != null) {
                problems.error(FRAMEWORK_DUPLICATE_KEY, property, nameLine, name);
            }
        }
        return new Json.Obj(line, members);
    }

    private Json array(String pointer, int depth) throws IOException {
        int line = line();
        refuseTooDeep(pointer, depth);
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, Pointer.to(pointer, elements.size()), depth + 1));
        }
        return new Json.Arr(line, elements);
    }

    private void refuseTooDeep(String pointer, int depth) {
        if (depth > DEEPEST) {
            throw new ProblemException(new FrameworkProblem(
                    FRAMEWORK_TOO_DEEP, Severity.ERROR, pointer, line(), List.of(Integer.toString(DEEPEST))));
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static ProblemException malformed(@Nullable JsonLocation location, String words) {
        String column = location == null ? "?" : Integer.toString(location.getColumnNr());
        return ProblemException.of(FRAMEWORK_MALFORMED, location == null ? 0 : location.getLineNr(), column, words);
    }
}
