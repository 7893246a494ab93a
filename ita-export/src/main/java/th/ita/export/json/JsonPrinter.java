package th.ita.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import th.ita.rules.json.Json;

/** Prints JSON in the one form this library writes: indented by two spaces, lines ended by LF, the last one too. */
public final class JsonPrinter {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new InvisibleEscapes()).build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withRootSeparator("")
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private JsonPrinter() {}

    /**
     * Prints a value.
     *
     * @param json the value
     * @return JSON text that ends with a line break
     */
    public static String print(Json json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(layout());
            write(json, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string took no text", impossible);
        }
        return text.append('\n').toString();
    }

    /** A generator of the same form, for what is too long to be held as a whole; it leaves the stream open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return generator.setPrettyPrinter(layout());
    }

    private static DefaultPrettyPrinter layout() {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(SEPARATORS);
        layout.indentObjectsWith(INDENTER);
        layout.indentArraysWith(INDENTER);
        return layout;
    }

    /**
     * The same on one line, without a line break at its end.
     *
     * @param json the value
     * @return JSON text
     */
    public static String line(Json json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(json, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string took no text", impossible);
        }
        return text.toString();
    }

    static void write(Json json, JsonGenerator out) throws IOException {
        if (json instanceof Json.Obj object) {
            out.writeStartObject();
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                out.writeFieldName(member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (json instanceof Json.Arr list) {
            out.writeStartArray();
            for (Json element : list.elements()) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (json instanceof Json.Text text) {
            out.writeString(WholeText.of(text.value()));
        } else if (json instanceof Json.Num number) {
            out.writeNumber(number.literal());
        } else if (json instanceof Json.Bool flag) {
            out.writeBoolean(flag.value());
        } else {
            out.writeNull();
        }
    }
}
