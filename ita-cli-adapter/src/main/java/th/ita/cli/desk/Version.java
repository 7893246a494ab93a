package th.ita.cli.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of this build, which the build writes into the resource {@code version.txt}. */
public final class Version {
    private static final String RESOURCE = "/th/ita/cli/version.txt";

    private Version() {}

    /** What {@code ita --version} says. */
    public static String line() {
        return "ita " + text();
    }

    /** The version alone. */
    static String text() {
        try (InputStream version = Objects.requireNonNull(Version.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
