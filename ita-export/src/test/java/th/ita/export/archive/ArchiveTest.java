package th.ita.export.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.history.ChainDamage;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchiveTest {
    private static final RevisionKey KEY = key("เทศบาลนครอุดรธานี");

    @TempDir
    Path folder;

    private final NavigableMap<RevisionKey, List<Revision>> histories = new TreeMap<>();
    private Path file;

    private static RevisionKey key(String agency) {
        return new RevisionKey(AgencyId.of(agency), FiscalYear.of(2564), RecordKind.ASSESSMENT);
    }

    /** A store that can be read: what an archive needs. */
    private RevisionStore store() {
        return new RevisionStore() {
            @Override
            public io.vavr.control.Either<th.ita.domain.port.Conflict, Revision> append(Revision next) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Revision> latest(RevisionKey key) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Revision> history(RevisionKey key, int after, int limit) {
                List<Revision> all = histories.getOrDefault(key, List.of());
                return all.subList(Math.min(after, all.size()), Math.min(after + 2, all.size()));
            }

            @Override
            public List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
                return List.copyOf(after.map(key -> histories.tailMap(key, false))
                        .orElse(histories)
                        .keySet());
            }
        };
    }

    @BeforeEach
    void write() throws IOException {
        for (String agency : List.of("a", "เทศบาลนครอุดรธานี", "ข")) {
            List<Revision> chain = new ArrayList<>();
            Stamp stamp = new Stamp(Instant.parse("2021-04-30T09:15:30.123Z"), "ผู้ “บันทึก”", "\\ \" {}");
            chain.add(Revision.first(key(agency), stamp, Payload.of(new byte[] {0, -1, 10, 13})));
            for (int i = 0; i < 4; i++) {
                chain.add(chain.get(i).next(stamp, Payload.of(("{\"" + agency + "\":" + i + "}").getBytes(UTF_8))));
            }
            histories.put(key(agency), chain);
        }
        file = folder.resolve("store.zip");
        assertThat(Archive.write(store(), file)).isEqualTo(15);
    }

    private RevisionStore open() {
        return RevisionStores.open("archive:" + file, Opening.EXISTING).get();
    }

    /** Changes one entry of the archive. */
    private void rewrite(String entry, java.util.function.UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(entry);
            Files.writeString(inside, change.apply(Files.readString(inside)));
        }
    }

    @Test
    void an_archive_is_read_as_the_store_it_was_made_from() {
        try (RevisionStore archive = open()) {
            assertThat(archive.keys(Optional.empty(), 100)).containsExactlyElementsOf(histories.keySet());
            assertThat(archive.keys(Optional.of(KEY), 1)).isEmpty();
            histories.forEach((key, chain) -> {
                assertThat(archive.history(key, 0, 100)).isEqualTo(chain);
                assertThat(archive.history(key, 2, 2)).isEqualTo(chain.subList(2, 4));
                assertThat(archive.latest(key)).contains(chain.get(4));
            });
            assertThat(StoreCheck.of(archive, Heads.NONE).isSound()).isTrue();
        }
    }

    @Test
    void the_same_store_gives_the_same_bytes() throws IOException {
        Path again = folder.resolve("again.zip");
        Archive.write(store(), again);

        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void a_file_that_is_there_already_stays() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Archive.write(store(), file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void an_archive_is_not_written_to_and_says_when_it_is_closed_or_not_there() {
        RevisionStore archive = open();
        Revision next = histories.get(KEY).get(0);
        assertThatThrownBy(() -> archive.append(next)).hasMessageContaining(StoreTrouble.READ_ONLY.name());
        archive.close();
        archive.close();
        assertThatThrownBy(() -> archive.latest(KEY)).hasMessageContaining(StoreTrouble.CLOSED.name());
        assertThatThrownBy(() -> RevisionStores.open("archive:" + folder.resolve("none.zip"), Opening.OR_NEW))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(StoreTrouble.NOT_THERE.name());
        assertThat(RevisionStores.open("archive:", Opening.EXISTING).isLeft()).isTrue();
    }

    @Test
    void an_archive_cut_short_or_of_something_else_is_refused() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() - 40);
        }
        refused();
        Files.writeString(file, "a letter");
        refused();
        Files.delete(file);
        Files.createDirectory(file);
        refused();
    }

    @Test
    void an_archive_with_a_line_too_few_or_wrong_is_refused() throws IOException {
        rewrite("revisions.jsonl", text -> text.substring(text.indexOf('\n') + 1));
        refused();
        rewrite("revisions.jsonl", text -> "{\"key\":\"../x\"}\n" + text);
        assertThat(RevisionStores.open("archive:" + file, Opening.EXISTING)
                        .getLeft()
                        .where())
                .hasToString(file + ":1 key");
        rewrite("revisions.jsonl", text -> "");
        refused();
    }

    @Test
    void a_changed_document_is_found_by_its_hash() throws IOException {
        rewrite("payloads/2", text -> text.replace("0", "9"));
        try (RevisionStore archive = open()) {
            assertThat(StoreCheck.of(archive, Heads.NONE).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.damage()).isEqualTo(ChainDamage.ALTERED));
        }
    }

    @Test
    void a_missing_document_is_damage_of_its_history_alone() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath("payloads/1"));
        }
        try (RevisionStore archive = open()) {
            StoreCheck check = StoreCheck.of(archive, Heads.NONE);
            assertThat(check.isSound()).isFalse();
            assertThat(check.damage()).singleElement().asString().contains("a/2564/assessment", "payloads/1");
            assertThat(check.histories()).isEqualTo(2);
        }
    }

    private void refused() {
        assertThat(RevisionStores.open("archive:" + file, Opening.EXISTING)
                        .getLeft()
                        .code())
                .isEqualTo(ArchiveRefusal.NOT_AN_ARCHIVE);
    }
}
