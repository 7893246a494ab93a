package th.ita.rules.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkSchemaTest {
    static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FrameworkFile.schema());

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void every_built_in_framework_fits_the_schema(int year) {
        assertThat(SCHEMA.validate(Resources.text(year), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_smallest_framework_fits_the_schema() {
        assertThat(SCHEMA.validate(SmallFramework.TEXT, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(SmallFramework.RICH, InputFormat.JSON)).isEmpty();
        assertThat(SmallFramework.check(SmallFramework.RICH).errors()).isEmpty();
    }

    @Test
    void the_schema_is_itself_a_schema_of_2020_12() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

        assertThat(meta.validate(FrameworkFile.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void every_property_is_described_and_no_object_is_open() throws JsonProcessingException {
        JsonNode schema = new ObjectMapper().readTree(FrameworkFile.schema());
        List<String> undescribed = new ArrayList<>();
        List<String> open = new ArrayList<>();
        look("", schema, undescribed, open);

        assertThat(undescribed).isEmpty();
        assertThat(open).isEmpty();
        assertThat(schema.path("$id").asText()).isEqualTo("urn:th:ita:framework:1");
    }

    private static void look(String path, JsonNode node, List<String> undescribed, List<String> open) {
        if (node.path("type").asText().equals("object") && !node.has("additionalProperties")) {
            open.add(path);
        }
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            String below = path + "/" + child.getKey();
            boolean describes = path.endsWith("/properties") || path.endsWith("/$defs");
            if (describes && !path.contains("/contains/") && !child.getValue().has("description")) {
                undescribed.add(below);
            }
            look(below, child.getValue(), undescribed, open);
        }
    }
}
