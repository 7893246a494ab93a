package th.ita.bench.stores;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.ita.bench.Goal;
import th.ita.bench.Workload;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Revision;
import th.ita.rules.history.StorePages;

/** W7: revisions written, read, listed and verified. */
public final class StoreWorkload implements Workload {
    static final String MANY = "many";
    static final String YEAR = "year";
    static final String APPENDED = "appended";
    private static final String AGREEMENT = "agreement";
    private static final int AGREED_KEYS = 500;
    private static final int AGREED_REVISIONS = 3;

    private @Nullable EmbeddedPostgres server;

    /** The workload. */
    public StoreWorkload() {}

    @Override
    public String id() {
        return "W7";
    }

    @Override
    public String title() {
        return "Stores: revisions of 2,000 bytes, durable when acknowledged";
    }

    @Override
    public String benchmarks() {
        return "th\\.ita\\.bench\\.stores\\..*";
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.atLeast("appendInBatches", "SQLITE", 2000),
                Goal.atLeast("appendSingly", "SQLITE", 200),
                Goal.atMost("latestOf100000Keys", "SQLITE", 1),
                Goal.atMost("list8300Keys", "SQLITE", 50),
                Goal.atLeast("followChains", "SQLITE", 50_000),
                Goal.atLeast("followChains", "POSTGRESQL", 50_000));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "`SQLITE` and `POSTGRESQL` (17, with its own defaults, on the same machine) are ours, opened by address."
                        + " `BY_HAND` is the floor: one table on SQLite with the same durability that looks at nothing:"
                        + " no revision before, no conflict, no file that is somebody else's or gone.",
                "Appends count revisions, their making and hashing included, over 8,300 keys whose histories grow; batches"
                        + " are of 1,000.",
                "`latestOf100000Keys` reads one key by chance. `followChains` reads 8,300 keys × 12 revisions, hashes each"
                        + " and follows every link, and counts revisions (warm-ups: 2, iterations: 5, each one pass); what"
                        + " `ita store verify` does besides, SQLite's own check of the file page by page, is not in it.",
                "`syncOnly` is the disk's own floor for one append: 4 KB written and forced.");
    }

    @Override
    public String prepare(Path folder) throws Exception {
        System.setProperty(StoreSubject.FOLDER, folder.toString());
        EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
        server = postgres;
        System.setProperty(StoreSubject.SERVER, "//localhost:" + postgres.getPort() + "/");
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : List.of(AGREEMENT, MANY, YEAR, APPENDED)) {
                statement.execute("CREATE DATABASE " + name);
            }
        }
        Optional<String> agreed = Optional.empty();
        for (StoreSubject subject : StoreSubject.values()) {
            String checksum = checksum(subject);
            if (agreed.filter(other -> !other.equals(checksum)).isPresent()) {
                throw new IllegalStateException(subject + " gives " + checksum + ", others " + agreed.get());
            }
            agreed = Optional.of(checksum);
            try (RevisionStore many = subject.open(MANY);
                    RevisionStore year = subject.open(YEAR)) {
                StoreData.fill(many, StoreData.MANY_KEYS, 1);
                StoreData.fill(year, StoreData.AGENCIES, StoreData.REVISIONS);
            }
        }
        return agreed.orElseThrow();
    }

    @Override
    public List<String> jvmArguments() {
        return List.of(
                "-Xms512m",
                "-Xmx512m",
                "-D" + StoreSubject.FOLDER + "=" + System.getProperty(StoreSubject.FOLDER),
                "-D" + StoreSubject.SERVER + "=" + System.getProperty(StoreSubject.SERVER));
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    /** Writes some histories and digests all that can be read of them. */
    private static String checksum(StoreSubject subject) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (RevisionStore store = subject.open(AGREEMENT)) {
            StoreData.fill(store, AGREED_KEYS, AGREED_REVISIONS);
            StorePages.keys(store, key -> {
                StorePages.history(store, key, 0, revision -> digest.update(bytes(revision)));
                digest.update(bytes(store.latest(key).orElseThrow()));
            });
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** The hash is over the revision's other parts, once it is found to be theirs. */
    private static byte[] bytes(Revision revision) {
        if (!revision.isIntact()) {
            throw new IllegalStateException(revision.key() + " came back altered");
        }
        return (revision.key() + " " + revision.number() + " " + revision.hash() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
