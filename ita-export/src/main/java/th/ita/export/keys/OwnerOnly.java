package th.ita.export.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Files that their owner alone may read: by permissions where the system has owner, group and others, by the list of who
 * may do what where it has that, as Windows does. A system with neither cannot keep a file from anybody.
 */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /**
     * What a file is to be created with, so that it is at no time open to others.
     *
     * @param file the file that is to be
     * @return its attributes; none where the system knows no permissions
     */
    public static FileAttribute<?>[] attributes(Path file) {
        boolean posix = Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)} : new FileAttribute<?>[0];
    }

    /**
     * Takes a file that is there, and yet empty, from all others.
     *
     * @param file the file
     * @throws IOException if the system does not let it be taken
     */
    public static void restrict(Path file) throws IOException {
        AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (list != null) {
            list.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(list.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    /**
     * Who else may read a file.
     *
     * @param file the file
     * @return who may do what, as the system writes it; nothing if nobody else may
     * @throws IOException if the system does not tell
     */
    public static Optional<String> openTo(Path file) throws IOException {
        @Nullable PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            return openTo(posix.readAttributes().permissions());
        }
        AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
        return list == null ? Optional.of("?") : openTo(list.getAcl(), list.getOwner());
    }

    private static Optional<String> openTo(Set<PosixFilePermission> permissions) {
        boolean owners = permissions.stream().allMatch(one -> one.name().startsWith("OWNER_"));
        return owners ? Optional.empty() : Optional.of(PosixFilePermissions.toString(permissions));
    }

    static Optional<String> openTo(List<AclEntry> entries, UserPrincipal owner) {
        String others = entries.stream()
                .filter(entry -> entry.type() == AclEntryType.ALLOW)
                .filter(entry -> entry.permissions().contains(AclEntryPermission.READ_DATA))
                .filter(entry -> !entry.principal().equals(owner))
                .map(entry -> entry.principal().getName())
                .distinct()
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? Optional.empty() : Optional.of(others);
    }
}
