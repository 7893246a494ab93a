package th.ita.bench.frameworks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import th.ita.rules.frameworks.FrameworkFile;
import th.ita.rules.frameworks.Frameworks;

/** The files that come with the library, as bytes. */
final class YearFiles {
    private static final Map<String, byte[]> ALL = new TreeMap<>();

    private YearFiles() {}

    static synchronized Map<String, byte[]> all() {
        if (ALL.isEmpty()) {
            Frameworks.builtIn().years().forEach(year -> ALL.put(year + ".json", read(year + ".json")));
        }
        return ALL;
    }

    private static byte[] read(String name) {
        try (InputStream file = Objects.requireNonNull(FrameworkFile.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
