package th.ita.export.publishing;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.site.Listing;
import th.ita.export.site.Site;

/**
 * The folder a site is written into. The whole site is first written beside it and then put in its place, so that readers
 * find the earlier site or the new one and never half of one. Only what an earlier run wrote, and nobody changed since, is
 * ever taken away; everything else that lies there goes along.
 */
public final class SiteFolder {
    private final Path folder;
    private final Naming naming;
    private final boolean replacing;
    private final SortedMap<String, String> listed;

    /**
     * How refusals speak of a folder, whose path need not concern who asks.
     *
     * @param place where it was named
     * @param folder what it is called
     * @param replace what lets files of others be replaced, such as {@code --replace}
     */
    public record Naming(Place place, String folder, String replace) {}

    private SiteFolder(Path folder, Naming naming, boolean replacing, SortedMap<String, String> listed) {
        this.folder = folder;
        this.naming = naming;
        this.replacing = replacing;
        this.listed = listed;
    }

    /**
     * Opens a folder, unless it holds files and none of them is a list of an earlier site's, or a command line stands in it,
     * which would be left in a folder that is gone.
     *
     * @param given the folder, whether it is there yet or not
     * @param naming how refusals speak of it
     * @param replacing whether files of others are replaced, and kept under another name
     * @return the folder, or why no site can be written to it
     * @throws IOException if it cannot be read
     */
    public static Either<Refusal, SiteFolder> open(Path given, Naming naming, boolean replacing) throws IOException {
        Path folder = Files.exists(given)
                ? given.toRealPath()
                : given.toAbsolutePath().normalize();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            return Either.left(Refusal.of(PublishingRefusal.SITE_NOT_A_FOLDER, naming.place(), naming.folder()));
        }
        if (folder.getParent() == null) {
            return Either.left(
                    Refusal.of(PublishingRefusal.NO_SITE_HERE, naming.place(), naming.folder(), naming.replace()));
        }
        if (Files.exists(folder) && Path.of("").toRealPath().startsWith(folder)) {
            return Either.left(Refusal.of(PublishingRefusal.STANDING_IN_SITE, naming.place(), naming.folder()));
        }
        Path listing = folder.resolve(Site.LISTING);
        boolean isSite = Files.isRegularFile(listing, LinkOption.NOFOLLOW_LINKS);
        SortedMap<String, String> listed =
                isSite ? new TreeMap<>(Listing.read(Files.readAllBytes(listing))) : new TreeMap<>();
        if (listed.isEmpty() && !replacing && holdsSomething(folder)) {
            return Either.left(
                    Refusal.of(PublishingRefusal.NO_SITE_HERE, naming.place(), naming.folder(), naming.replace()));
        }
        return Either.right(new SiteFolder(folder, naming, replacing, listed));
    }

    private static boolean holdsSomething(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    /**
     * What writing a site would do.
     *
     * @param site the site
     * @return what becomes of each file, or which file of somebody else is in its way
     * @throws IOException if the folder cannot be read
     */
    public Either<Refusal, SiteChanges> changes(Site site) throws IOException {
        SortedMap<String, SiteChanges.Change> lines = new TreeMap<>();
        List<String> backups = new ArrayList<>();
        SortedMap<String, byte[]> files = site.files();
        files.keySet().forEach(path -> lines.put(path, SiteChanges.Change.ADDED));
        for (String path : present()) {
            Path file = folder.resolve(path);
            boolean isPlain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            byte[] wanted = files.get(path);
            boolean isOwn = isPlain && isOwn(path, Files.readAllBytes(file));
            if (wanted == null) {
                if (!isOwn && isInTheWay(path, files)) {
                    return Either.left(inTheWay(path));
                }
                lines.put(path, isOwn ? SiteChanges.Change.REMOVED : SiteChanges.Change.KEPT);
            } else if (isPlain && Arrays.equals(wanted, Files.readAllBytes(file))) {
                lines.put(path, SiteChanges.Change.SAME);
            } else if (isOwn) {
                lines.put(path, SiteChanges.Change.CHANGED);
            } else if (replacing && isPlain && !Files.exists(folder.resolve(path + "~"), LinkOption.NOFOLLOW_LINKS)) {
                lines.put(path, SiteChanges.Change.CHANGED);
                backups.add(path + "~");
            } else {
                return Either.left(inTheWay(path));
            }
        }
        return Either.right(new SiteChanges(lines, backups));
    }

    /** The list itself is the program's as long as it lists anything. */
    private boolean isOwn(String path, byte[] bytes) {
        return path.equals(Site.LISTING) ? !listed.isEmpty() : Listing.holds(listed, path, bytes);
    }

    /** Whether a file stands where the site has a folder, or a folder of somebody else where it has a file. */
    private static boolean isInTheWay(String path, Map<String, byte[]> files) {
        boolean asFolder = files.keySet().stream().anyMatch(wanted -> wanted.startsWith(path + "/"));
        boolean asFile = files.keySet().stream().anyMatch(wanted -> path.startsWith(wanted + "/"));
        return asFolder || asFile;
    }

    private Refusal inTheWay(String path) {
        return Refusal.of(
                PublishingRefusal.SITE_FILE_IN_THE_WAY, Place.file(naming.folder() + "/" + path), naming.replace());
    }

    /** Everything in the folder that is no folder, by path. */
    private SortedSet<String> present() throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        SortedSet<String> paths = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    paths.add(name(folder, path));
                }
            }
        }
        return paths;
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /**
     * Writes a site.
     *
     * @param site the site
     * @param changes what {@link #changes} told of it
     * @return where what could not be taken away was left
     * @throws IOException if it cannot be written; the earlier site then stands as it did
     */
    public Optional<Path> write(Site site, SiteChanges changes) throws IOException {
        Path parent = Files.createDirectories(Objects.requireNonNull(folder.getParent(), "checked before"));
        String mark = "." + folder.getFileName() + "." + UUID.randomUUID();
        Path next = Files.createDirectory(parent.resolve(mark + ".tmp"));
        Path old = parent.resolve(mark + ".old");
        boolean placed = false;
        try {
            for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
                Path target = next.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(target.getParent(), "within the folder"));
                Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
            bringAlong(changes, next);
            boolean was = Files.isDirectory(folder);
            if (was) {
                keepPermissions(next);
                Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
            }
            put(next, old, was);
            placed = true;
            return was ? clear(old, changes) : Optional.empty();
        } finally {
            if (!placed) {
                delete(next);
            }
        }
    }

    /** Who may read the folder may read the new one, and nobody else. */
    private void keepPermissions(Path next) throws IOException {
        if (Files.getFileStore(next).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(folder));
        }
    }

    private void put(Path next, Path old, boolean was) throws IOException {
        try {
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            if (was) {
                Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw failed;
        }
    }

    /** What is none of the site's stands in the new folder too, as the same file where the disk allows that. */
    private void bringAlong(SiteChanges changes, Path next) throws IOException {
        for (Map.Entry<String, SiteChanges.Change> line : changes.lines().entrySet()) {
            if (line.getValue() == SiteChanges.Change.KEPT) {
                bring(folder.resolve(line.getKey()), next.resolve(line.getKey()));
            }
        }
        for (String backup : changes.backups()) {
            bring(folder.resolve(backup.substring(0, backup.length() - 1)), next.resolve(backup));
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    if (isEmpty(path)) {
                        Files.createDirectories(next.resolve(folder.relativize(path)));
                    }
                }
            }
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void bring(Path from, Path to) throws IOException {
        Files.createDirectories(Objects.requireNonNull(to.getParent(), "within the folder"));
        try {
            if (Files.isSymbolicLink(from)) {
                Files.copy(from, to, LinkOption.NOFOLLOW_LINKS);
            } else {
                Files.createLink(to, from);
            }
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Takes the earlier folder away, unless something came into it meanwhile. */
    private static Optional<Path> clear(Path old, SiteChanges changes) throws IOException {
        for (String path : changes.lines().keySet()) {
            Files.deleteIfExists(old.resolve(path));
        }
        List<Path> folders;
        try (Stream<Path> all = Files.walk(old)) {
            folders = all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path path : folders) {
            try {
                Files.delete(path);
            } catch (DirectoryNotEmptyException left) {
                return Optional.of(old);
            }
        }
        return Optional.empty();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
