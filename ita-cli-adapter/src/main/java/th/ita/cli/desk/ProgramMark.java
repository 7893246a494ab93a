package th.ita.cli.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.export.resume.Checkpoint;
import th.ita.rules.scoring.Scorer;

/**
 * What tells this build of the program from others: its version, which two builds may share, and a digest of the code that
 * decides what is read, counted and scored.
 */
final class ProgramMark {
    /** One type of each module that decides a result. */
    private static final List<Class<?>> MODULES =
            List.of(Framework.class, Scorer.class, Checkpoint.class, ProgramMark.class);

    private static final int DIGITS = 4;

    private ProgramMark() {}

    static String text() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> type : MODULES) {
                take(place(type), digest);
            }
            return Version.text() + " " + HexFormat.of().formatHex(digest.digest(), 0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The jar or the folder that a type comes from. */
    private static Path place(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("code comes from a file", impossible);
        }
    }

    private static void take(Path place, MessageDigest digest) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
