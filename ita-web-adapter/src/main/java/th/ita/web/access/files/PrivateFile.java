package th.ita.web.access.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import th.ita.export.keys.OwnerOnly;

/** A file for its owner's eyes alone; beside it stands {@code FILE.lock}, which whoever changes it holds meanwhile. */
public final class PrivateFile {
    /** A lock of the system is one per process, so threads first agree among themselves. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private static final String LOCK = ".lock";
    private static final String NEW = ".new";

    private final Path path;

    /**
     * A file, whether it is there yet or not.
     *
     * @param path where; a link to a file stands for that file
     */
    public PrivateFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /**
     * By what a change of the file shows without reading it.
     *
     * @param modified when it was changed
     * @param size its size in bytes
     * @param key what the system knows the file by, as far as it tells
     */
    public record Mark(FileTime modified, long size, String key) {}

    /**
     * Something that is done while nobody else changes the file.
     *
     * @param <T> what it gives
     */
    public interface Work<T> {
        /**
         * Does it.
         *
         * @return what it gives
         * @throws IOException if the file cannot be read or written
         */
        T run() throws IOException;
    }

    /** {@return where the file is} */
    public Path path() {
        return path;
    }

    /**
     * The mark of the file as it is now.
     *
     * @return the mark; nothing if there is no file
     * @throws IOException if the system does not tell
     */
    public Optional<Mark> mark() throws IOException {
        try {
            BasicFileAttributes seen = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new Mark(seen.lastModifiedTime(), seen.size(), String.valueOf(seen.fileKey())));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /**
     * Who else may read the file.
     *
     * @return who may do what, as the system writes it; nothing if nobody else may
     * @throws IOException if the system does not tell
     */
    public Optional<String> openTo() throws IOException {
        return OwnerOnly.openTo(path);
    }

    /**
     * The beginning of the file.
     *
     * @param most how many bytes at most
     * @return the bytes
     * @throws IOException if it cannot be read
     */
    public byte[] read(int most) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        }
    }

    /**
     * Does something while no other thread and no other process does anything of the kind with this file.
     *
     * @param <T> what it gives
     * @param work what is done
     * @return what it gave
     * @throws IOException if the lock or the file cannot be had
     */
    public <T> T exclusively(Work<T> work) throws IOException {
        THREADS.lock();
        try {
            makeFolder();
            Path lock = beside(LOCK);
            Set<StandardOpenOption> open = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(lock, open, OwnerOnly.attributes(lock));
                    FileLock held = channel.lock()) {
                if (!held.isValid()) {
                    throw new IOException(lock + ": no lock");
                }
                return work.run();
            }
        } finally {
            THREADS.unlock();
        }
    }

    /**
     * Puts other content in place of the file's, as a whole: whoever reads it meanwhile, or after a crash, finds the one
     * or the other. To be called {@linkplain #exclusively while nobody else changes the file}.
     *
     * @param content the content
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public void replace(byte[] content) throws IOException {
        Path real = Files.exists(path) ? path.toRealPath() : path;
        Path written = real.resolveSibling(real.getFileName() + NEW);
        Files.deleteIfExists(written);
        try {
            Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(written, anew, OwnerOnly.attributes(written))) {
                OwnerOnly.restrict(written);
                write(channel, content);
                channel.force(true);
            }
            Files.move(written, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /**
     * Adds to the end of the file, and waits until it is there to stay.
     *
     * @param content what is added
     * @throws IOException if it cannot be written
     */
    public void append(byte[] content) throws IOException {
        if (!Files.exists(path)) {
            replace(new byte[0]);
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.APPEND)) {
            write(channel, content);
            channel.force(false);
        }
    }

    private static void write(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    private void makeFolder() throws IOException {
        Path folder = path.getParent();
        if (folder != null && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Files.exists(folder)) {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] owners = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createDirectories(folder, owners);
        }
    }
}
