package th.ita.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.rules.json.Json;

/** The contract is a document of OpenAPI 3.1 in the eyes of a validator that is none of ours. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiTest {
    private static String contract;

    @BeforeAll
    static void read() throws Exception {
        try (var stream = Objects.requireNonNull(ContractApi.class.getResourceAsStream("openapi.json"))) {
            contract = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_contract_fits_the_schema_of_openapi() {
        assertThat(OpenApi.errors(contract)).isEmpty();
    }

    @Test
    void every_schema_in_the_contract_is_one_of_json_schema() {
        Json.Obj document = (Json.Obj) TestJson.read(contract);
        TestJson.members(TestJson.at(document, "#/components/schemas"))
                .forEach((name, schema) ->
                        assertThat(OpenApi.errorsOfSchema(schema)).as(name).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "openapi": "3.1.0"        | "openapi": "4.0.0"
            "in": "path"              | "in": "body"
            "operationId": "getScore" | "operationId": 7
            "required": true          | "required": "yes"
            "summary"                 | "sumary"
            "responses"               | "replies"
            """)
    void a_planted_error_is_found(String right, String wrong) {
        assertThat(contract).contains(right);
        assertThat(OpenApi.errors(contract.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isNotEmpty();
    }

    @Test
    void a_reply_that_breaks_its_promise_is_found() {
        Json.Obj document = (Json.Obj) TestJson.read(contract);
        Json site = Json.object().with("$ref", "#/components/schemas/Site").build();
        String reply = "{\"agency\": {\"id\": \"a\"}, \"fiscalYear\": 2564, \"digest\": \"0\", \"files\": [%s]}";

        assertThat(OpenApi.errors(document, site, String.format(java.util.Locale.ROOT, reply, "")))
                .isEmpty();
        assertThat(OpenApi.errors(document, site, String.format(java.util.Locale.ROOT, reply, "{\"path\": 1}")))
                .isNotEmpty();
    }
}
