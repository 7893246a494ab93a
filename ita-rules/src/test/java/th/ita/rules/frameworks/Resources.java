package th.ita.rules.frameworks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text of the built-in frameworks. */
final class Resources {
    private Resources() {}

    static String text(int year) {
        try (InputStream resource =
                Objects.requireNonNull(Frameworks.class.getResourceAsStream(year + ".json"), "no such resource")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
