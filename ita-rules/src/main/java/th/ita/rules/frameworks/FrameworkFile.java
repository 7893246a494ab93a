package th.ita.rules.frameworks;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;

/**
 * The file format of frameworks: JSON in UTF-8, described by {@link #schema()}. A municipality writes such a file for a
 * year the library does not yet know, or for its own reading of one it does.
 *
 * <p>Example: {@code FrameworkFile.read("2572.json", bytes)} is the framework, or the first thing that is wrong with the
 * file, with its line and its path in the data.
 */
public final class FrameworkFile {
    /** The most bytes a file may have, 5 megabytes; a year takes some 70 thousand. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final String SCHEMA = "framework.schema.json";

    private FrameworkFile() {}

    /**
     * Reads a framework.
     *
     * @param fileName the file's name as the user gave it, for refusals
     * @param bytes what the file holds
     * @return the framework, or one of the {@link FrameworkRefusal refusals} with its place
     */
    public static Either<Refusal, Framework> read(String fileName, byte[] bytes) {
        try {
            Json root = JsonText.parse(fileName, bytes);
            return Either.right(FrameworkReading.of(new Found(fileName, JsonPath.ROOT, root)));
        } catch (RefusedException refused) {
            return Either.left(refused.refusal());
        }
    }

    /** {@return the JSON Schema (2020-12) of the format, with the id {@code urn:th:ita:framework:1}} */
    public static String schema() {
        try (InputStream resource = FrameworkFile.class.getResourceAsStream(SCHEMA)) {
            if (resource == null) {
                throw new BrokenFrameworkException(SCHEMA, "it is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new BrokenFrameworkException(SCHEMA, unreadable.toString());
        }
    }
}
