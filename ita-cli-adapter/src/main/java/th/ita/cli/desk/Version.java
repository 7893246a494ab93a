package th.ita.cli.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The version of this build. The build writes it into the manifest of the jar, which the JVM reads anyhow, and into the
 * resource {@code version.txt} for where no manifest is read: in modules, and before there is a jar.
 */
public final class Version {
    private static final String RESOURCE = "/th/ita/cli/version.txt";

    private Version() {}

    /** What {@code ita --version} says. */
    public static String line() {
        return "ita " + text();
    }

    /** The version alone. */
    static String text() {
        String packed = Version.class.getPackage().getImplementationVersion();
        return packed == null ? resource() : packed;
    }

    private static String resource() {
        try (InputStream version = Objects.requireNonNull(Version.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
