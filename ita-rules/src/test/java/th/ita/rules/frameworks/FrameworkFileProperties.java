package th.ita.rules.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.frameworks.validation.FrameworkRule;

/** The reader and the published schema say the same of any file, apart from what a schema cannot say. */
class FrameworkFileProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property
    void a_spoiled_file_is_refused_by_the_reader_exactly_when_it_breaks_the_schema(
            @ForAll int place, @ForAll("values") String value, @ForAll boolean rich) throws JsonProcessingException {
        JsonNode file = MAPPER.readTree(rich ? SmallFramework.RICH : SmallFramework.TEXT);
        List<Runnable> spoilings = new ArrayList<>();
        collect(file, MAPPER.readTree(value), spoilings);
        spoilings.get(Math.floorMod(place, spoilings.size())).run();

        String spoiled = MAPPER.writeValueAsString(file);
        Either<Refusal, Framework> read = SmallFramework.read(spoiled);
        boolean fits =
                FrameworkSchemaTest.SCHEMA.validate(spoiled, InputFormat.JSON).isEmpty();

        if (read.isRight() || !(read.getLeft().code() instanceof FrameworkRule)) {
            assertThat(read.isRight()).as("%s: %s", spoiled, read).isEqualTo(fits);
        }
    }

    @Property
    void any_text_is_refused_and_never_throws(@ForAll String text) {
        assertThat(SmallFramework.read(text).isLeft()).isTrue();
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "0",
                "1",
                "-1",
                "2.5",
                "2600",
                "\"\"",
                "\" \"",
                "\"OIT\"",
                "\"9\"",
                "\"9.1\"",
                "\"09\"",
                "\"O42\"",
                "\"O0\"",
                "\"50.5\"",
                "\"-1\"",
                "\"MEAN\"",
                "\"DOWN\"",
                "\"UNNECESSARY\"",
                "\"official\"",
                "\"MEASURES\"",
                "\"IIT\"",
                "\"i1\"",
                "\"YN\"",
                "\"positive\"",
                "\"2029-08-20\"",
                "\"FIRST_HALF\"",
                "[]",
                "[{}]",
                "[\"a-b\"]",
                "{}",
                "{\"th\": \"ก\"}",
                "{\"en\": \"a\"}");
    }

    /** Every way to spoil one place: to take it away, to put the value there, or to add the value under a new name. */
    private static void collect(JsonNode node, JsonNode value, List<Runnable> spoilings) {
        if (node instanceof ObjectNode object) {
            spoilings.add(() -> object.set("extra", value));
            for (String name : List.copyOf(
                    new ArrayList<>(object.propertyStream().map(e -> e.getKey()).toList()))) {
                spoilings.add(() -> object.remove(name));
                spoilings.add(() -> object.set(name, value));
                collect(object.get(name), value, spoilings);
            }
        } else if (node instanceof ArrayNode array) {
            spoilings.add(() -> array.add(value));
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                spoilings.add(() -> array.remove(index));
                spoilings.add(() -> array.set(index, value));
                collect(array.get(i), value, spoilings);
            }
        }
    }
}
