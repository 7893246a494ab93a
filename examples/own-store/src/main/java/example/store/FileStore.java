package example.store;

import io.vavr.control.Either;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;

/** A store on plain files: a folder a key, a file a revision. Good for some hundred keys. */
public final class FileStore implements RevisionStore {
    private final Path root;
    private boolean closed;

    public FileStore(Path root) {
        this.root = root;
    }

    @Override
    public synchronized Either<Conflict, Revision> append(Revision next) {
        Optional<Revision> latest = latest(next.key());
        if (!next.follows(latest)) {
            return Either.left(new Conflict(latest));
        }
        return guarded(() -> {
            Path folder = Files.createDirectories(folder(next.key()));
            // Written beside its place and synced first: after a crash a revision is there whole, or not at all.
            Path part = Files.createTempFile(folder, "part", "");
            try {
                write(next, part);
                // The file system lets one writer alone give a file this name, also of several processes.
                Files.createLink(folder.resolve(next.number() + ".rev"), part);
            } catch (FileAlreadyExistsException another) {
                return Either.left(new Conflict(latest(next.key())));
            } finally {
                Files.delete(part);
            }
            // The names are on the disk once their folders are synced; systems that cannot open a folder do that alone.
            for (Path named = folder; named.startsWith(root); named = named.getParent()) {
                try (FileChannel names = FileChannel.open(named, StandardOpenOption.READ)) {
                    names.force(true);
                } catch (IOException cannotBeOpened) {
                    break;
                }
            }
            return Either.right(next);
        });
    }

    private static void write(Revision next, Path part) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(file));
            out.writeUTF(next.key().toString());
            out.writeLong(next.stamp().time().toEpochMilli());
            out.writeUTF(next.stamp().author());
            out.writeUTF(next.stamp().reason());
            out.writeUTF(next.previous().hex());
            out.writeUTF(next.hash().hex());
            out.writeInt(next.payload().size());
            out.write(next.payload().bytes());
            file.force(true);
        }
    }

    @Override
    public synchronized Optional<Revision> latest(RevisionKey key) {
        int count = count(key);
        return count == 0 ? Optional.empty() : Optional.of(read(key, count));
    }

    @Override
    public synchronized List<Revision> history(RevisionKey key, int after, int limit) {
        int last = (int) Math.min(count(key), (long) after + Math.min(limit, 50));
        List<Revision> page = new ArrayList<>();
        for (int number = after; number < last; number++) {
            page.add(read(key, number + 1));
        }
        return page;
    }

    @Override
    public synchronized List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
        return guarded(() -> {
            if (Files.notExists(root)) {
                return List.of();
            }
            try (Stream<Path> folders = Files.list(root)) {
                return folders.map(folder -> folder.resolve("1.rev"))
                        .filter(Files::exists)
                        .map(FileStore::key)
                        .sorted()
                        .filter(key -> after.isEmpty() || key.compareTo(after.get()) > 0)
                        .limit(limit)
                        .toList();
            }
        });
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    /** Ids are longer than names of files may be, and some file systems take a for A: the folder is named by a hash. */
    private Path folder(RevisionKey key) {
        return root.resolve(UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8)).toString());
    }

    private int count(RevisionKey key) {
        return guarded(() -> {
            int count = 0;
            while (Files.exists(folder(key).resolve(count + 1 + ".rev"))) {
                count++;
            }
            return count;
        });
    }

    private Revision read(RevisionKey key, int number) {
        return guarded(() -> {
            try (DataInputStream in = new DataInputStream(Files.newInputStream(folder(key).resolve(number + ".rev")))) {
                if (!in.readUTF().equals(key.toString())) {
                    throw new StoreException(StoreTrouble.DAMAGED, "files:" + root, key + "@" + number);
                }
                Stamp stamp = new Stamp(Instant.ofEpochMilli(in.readLong()), in.readUTF(), in.readUTF());
                RevisionHash previous = new RevisionHash(in.readUTF());
                RevisionHash hash = new RevisionHash(in.readUTF());
                byte[] payload = new byte[in.readInt()];
                in.readFully(payload);
                return Revision.builder().key(key).number(number).stamp(stamp).payload(Payload.of(payload))
                        .previous(previous).hash(hash).build();
            }
        });
    }

    private static RevisionKey key(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return RevisionKey.parse(in.readUTF()).get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> T guarded(Work<T> work) {
        if (closed) {
            throw new StoreException(StoreTrouble.CLOSED, "files:" + root, "");
        }
        try {
            return work.run();
        } catch (EOFException | OutOfRangeException notWhole) {
            throw new StoreException(StoreTrouble.DAMAGED, "files:" + root, notWhole.toString(), notWhole);
        } catch (IOException | UncheckedIOException fault) {
            throw new StoreException(StoreTrouble.FAILED, "files:" + root, fault.toString(), fault);
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }
}
