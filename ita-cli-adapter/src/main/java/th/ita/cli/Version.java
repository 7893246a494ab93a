package th.ita.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of this build, which the build writes into the resource {@code version.txt}. */
final class Version {
    private Version() {}

    /** What {@code ita --version} says. */
    static String line() {
        return "ita " + text();
    }

    private static String text() {
        try (InputStream version =
                Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"), "version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
