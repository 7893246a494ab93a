package th.ita.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The version of this build. The build writes it into the manifest of the jar, which the JVM reads anyhow, and into the
 * resource {@code version.txt} for where no manifest is read: in modules, and before there is a jar.
 */
final class Version {
    private Version() {}

    /** What {@code ita --version} says. */
    static String line() {
        String packed = Version.class.getPackage().getImplementationVersion();
        return "ita " + (packed == null ? resource() : packed);
    }

    private static String resource() {
        try (InputStream version =
                Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"), "version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
