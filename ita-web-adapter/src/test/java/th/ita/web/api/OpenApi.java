package th.ita.web.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import th.ita.export.json.JsonPrinter;
import th.ita.rules.json.Json;

/** What an independent validator says of documents of OpenAPI 3.1, of their schemas, and of replies. */
final class OpenApi {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema DOCUMENT = REGISTRY.getSchema(resource("openapi-3.1-schema.json"));
    private static final Schema SCHEMA =
            REGISTRY.getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

    private OpenApi() {}

    /** What is wrong with a document, by the schema of the OpenAPI Initiative. */
    static List<String> errors(String document) {
        return errors(DOCUMENT, document);
    }

    /** What is wrong with a schema, by the schema of schemas. */
    static List<String> errorsOfSchema(Json schema) {
        return errors(SCHEMA, JsonPrinter.print(schema));
    }

    /** What is wrong with a reply, by the schema that a contract promises. */
    static List<String> errors(Json.Obj contract, Json schema, String reply) {
        Json promise = Json.object()
                .with("components", Objects.requireNonNull(contract.members().get("components")))
                .with("allOf", Json.list(java.util.stream.Stream.of(schema), one -> one))
                .build();
        return errors(REGISTRY.getSchema(JsonPrinter.print(promise)), reply);
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(OpenApi.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
