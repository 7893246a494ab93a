package th.ita.cli.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Files that are written all or none: each is first written beside its place, and only when all are there are they put
 * into place. A file that was there with other content is kept with {@code ~} after its name.
 */
public final class OutputFiles {
    private final Map<Path, Content> files = new LinkedHashMap<>();

    /** What a file holds, written as it comes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Why nothing can be written into a folder that is there and is none, or a link that leads nowhere. */
    public static Optional<Refusal> noFolder(Path folder, Place option) throws IOException {
        if (Files.isSymbolicLink(folder) && !Files.exists(folder)) {
            String target = Files.readSymbolicLink(folder).toString();
            return Optional.of(Refusal.of(CliRefusal.LINK_TO_NOTHING, option, folder.toString(), target));
        }
        return Files.exists(folder) && !Files.isDirectory(folder)
                ? Optional.of(Refusal.of(CliRefusal.NOT_A_FOLDER, option, folder.toString()))
                : Optional.empty();
    }

    /** Whether two paths lead to the same file, as far as it is there. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    /** Adds a text file, in UTF-8. */
    public void add(Path file, String text) {
        add(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a file of any kind. */
    public void add(Path file, byte[] bytes) {
        add(file, out -> out.write(bytes));
    }

    /** Adds a file that may be too long to be held in memory. */
    public void add(Path file, Content content) {
        files.put(file, content);
    }

    /** Writes all files and tells the user what was written and what was kept. */
    public void writeAndTell(Terminal terminal) throws IOException {
        write().forEach(kept -> terminal.note("cli.kept", kept.toString()));
        files.keySet().forEach(written -> terminal.note("cli.wrote", written.toString()));
    }

    /** Writes all files and returns those whose earlier content was kept beside them. */
    private List<Path> write() throws IOException {
        for (Path file : files.keySet()) {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "is a directory");
            }
        }
        Map<Path, Path> waiting = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Content> file : files.entrySet()) {
                Path temporary = beside(file.getKey());
                waiting.put(file.getKey(), temporary);
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                    file.getValue().writeTo(out);
                }
            }
            return putInPlace(waiting);
        } finally {
            for (Path temporary : waiting.values()) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static Path beside(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        Files.createDirectories(folder);
        return folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    /** Puts the waiting files into place; if one cannot be, those before it are taken back. */
    private List<Path> putInPlace(Map<Path, Path> waiting) throws IOException {
        List<Path> placed = new ArrayList<>();
        Map<Path, Path> kept = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Path> file : waiting.entrySet()) {
                Path target = file.getKey();
                if (differs(target, file.getValue())) {
                    Path backup = target.resolveSibling(target.getFileName() + "~");
                    Files.move(target, backup, StandardCopyOption.REPLACE_EXISTING);
                    kept.put(target, backup);
                }
                boolean isNew = !Files.exists(target);
                Files.move(file.getValue(), target, StandardCopyOption.REPLACE_EXISTING);
                if (isNew) {
                    placed.add(target);
                }
            }
            return List.copyOf(kept.values());
        } catch (IOException failed) {
            for (Path target : placed) {
                Files.deleteIfExists(target);
            }
            for (Map.Entry<Path, Path> backup : kept.entrySet()) {
                Files.move(backup.getValue(), backup.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
            throw failed;
        }
    }

    private static boolean differs(Path file, Path other) throws IOException {
        return Files.isRegularFile(file) && Files.mismatch(file, other) >= 0;
    }
}
