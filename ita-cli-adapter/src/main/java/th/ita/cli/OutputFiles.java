package th.ita.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Files that are written all or none: each is first written beside its place, and only when all are there are they put
 * into place. A file that was there with other content is kept with {@code ~} after its name.
 */
final class OutputFiles {
    private final Map<Path, byte[]> files = new LinkedHashMap<>();

    /** Adds a text file, in UTF-8. */
    void add(Path file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes all files and tells the user what was written and what was kept. */
    void writeAndTell(Terminal terminal) throws IOException {
        write().forEach(kept -> terminal.note("cli.kept", kept.toString()));
        files.keySet().forEach(written -> terminal.note("cli.wrote", written.toString()));
    }

    /** Writes all files and returns those whose earlier content was kept beside them. */
    private List<Path> write() throws IOException {
        Map<Path, Path> waiting = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path folder =
                        Objects.requireNonNull(file.getKey().toAbsolutePath().getParent(), "a file has a folder");
                Files.createDirectories(folder);
                Path temporary = folder.resolve("." + file.getKey().getFileName() + "." + UUID.randomUUID() + ".tmp");
                waiting.put(file.getKey(), temporary);
                Files.write(temporary, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
            List<Path> kept = new ArrayList<>();
            for (Map.Entry<Path, Path> file : waiting.entrySet()) {
                if (differs(file.getKey())) {
                    Path backup = file.getKey().resolveSibling(file.getKey().getFileName() + "~");
                    Files.move(file.getKey(), backup, StandardCopyOption.REPLACE_EXISTING);
                    kept.add(backup);
                }
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
            return kept;
        } finally {
            for (Path temporary : waiting.values()) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private boolean differs(Path file) throws IOException {
        return Files.isRegularFile(file) && !java.util.Arrays.equals(Files.readAllBytes(file), files.get(file));
    }
}
