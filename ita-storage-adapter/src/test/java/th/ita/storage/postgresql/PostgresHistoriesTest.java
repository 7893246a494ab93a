package th.ita.storage.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.rules.history.ChainDamage;
import th.ita.rules.history.ChainFinding;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;
import th.ita.storage.Samples;

/** Histories of several keys by one question. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresHistoriesTest {
    private final String database = Server.newDatabase();

    private RevisionStore open() {
        return PostgresStore.open(database, "postgresql:test", Opening.OR_NEW);
    }

    /** As an administrator of the database could. */
    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:postgresql:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE ita_revision DISABLE TRIGGER ita_revision_is_fixed");
            statement.execute(sql);
            statement.execute("ALTER TABLE ita_revision ENABLE TRIGGER ita_revision_is_fixed");
        }
    }

    private static NavigableSet<RevisionKey> keys(int count) {
        NavigableSet<RevisionKey> keys = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            keys.add(Samples.key("หน่วยงาน-" + i));
        }
        return keys;
    }

    private static Revision appended(RevisionStore store, RevisionKey key, Payload payload) {
        return store.append(Samples.next(store.latest(key), key, payload)).get();
    }

    @Test
    void one_page_has_the_histories_of_many_keys() {
        NavigableSet<RevisionKey> keys = keys(20);
        try (RevisionStore store = open()) {
            keys.forEach(key -> Samples.append(store, key, 3));

            assertThat(store.histories(keys, 0, 1000))
                    .hasSize(20)
                    .allSatisfy((key, history) -> assertThat(history).isEqualTo(store.history(key, 0, 10)));
        }
    }

    @Test
    void a_page_ends_by_its_bytes_in_the_middle_of_a_history_or_between_two() {
        NavigableSet<RevisionKey> keys = keys(2);
        Payload six = Payload.of(new byte[6 << 20]);
        try (RevisionStore store = open()) {
            for (RevisionKey key : keys) {
                appended(store, key, six);
                appended(store, key, six);
            }

            SortedMap<RevisionKey, List<Revision>> page = store.histories(keys, 0, 1000);
            assertThat(page.get(keys.first())).extracting(Revision::number).containsExactly(1, 2);
            assertThat(page.get(keys.last())).extracting(Revision::number).containsExactly(1);
            assertThat(store.histories(keys.tailSet(keys.last(), true), 1, 1000).get(keys.last()))
                    .extracting(Revision::number)
                    .containsExactly(2);
            assertThat(StoreCheck.of(store, Heads.NONE).isSound()).isTrue();
        }
    }

    @Test
    void a_document_longer_than_a_page_comes_by_itself_in_a_history_too() {
        RevisionKey key = Samples.key("ก");
        try (RevisionStore store = open()) {
            List<Revision> chain = new ArrayList<>();
            chain.add(appended(store, key, Payload.of(new byte[17 << 20])));
            chain.add(appended(store, key, Samples.text("สั้น")));

            assertThat(store.history(key, 0, 10)).isEqualTo(chain.subList(0, 1));
            assertThat(store.history(key, 1, 10)).isEqualTo(chain.subList(1, 2));
            assertThat(store.history(key, 2, 10)).isEmpty();
        }
    }

    @Test
    void a_row_without_sense_is_told_of_its_key_alone_and_hides_no_other() throws SQLException {
        NavigableSet<RevisionKey> keys = keys(150);
        List<RevisionKey> listed = List.copyOf(keys);
        RevisionKey senseless = listed.get(70);
        RevisionKey altered = listed.get(75);
        try (RevisionStore store = open()) {
            keys.forEach(key -> Samples.append(store, key, 3));
            tamper("UPDATE ita_revision SET hash = 'short' WHERE number = 2 AND record = "
                    + " (SELECT id FROM ita_record WHERE agency = '" + senseless.agency() + "')");
            tamper("UPDATE ita_revision SET author = 'somebody' WHERE number = 3 AND record = "
                    + " (SELECT id FROM ita_record WHERE agency = '" + altered.agency() + "')");

            assertThatThrownBy(() -> store.histories(keys, 0, 1000))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            fault -> assertThat(fault.trouble()).isEqualTo(StoreTrouble.DAMAGED));
            StoreCheck check = StoreCheck.of(store, Heads.NONE);
            assertThat(check.damage())
                    .singleElement()
                    .asString()
                    .startsWith(senseless + ": ")
                    .contains("short");
            assertThat(check.findings()).containsExactly(new ChainFinding(altered, 3, ChainDamage.ALTERED));
            assertThat(check.heads().byKey()).hasSize(149).doesNotContainKey(senseless);
            assertThat(check.revisions()).isEqualTo(149 * 3);
        }
    }

    @Test
    void what_is_appended_between_two_pages_is_found_where_it_belongs() {
        NavigableSet<RevisionKey> keys = keys(3);
        RevisionKey middle = List.copyOf(keys).get(1);
        try (RevisionStore store = open()) {
            Samples.append(store, keys.first(), 2);
            Samples.append(store, keys.last(), 2);
            assertThat(store.histories(keys, 0, 2)).containsOnlyKeys(keys.first());

            Samples.append(store, middle, 1);
            Samples.append(store, keys.first(), 1);
            SortedMap<RevisionKey, List<Revision>> next = store.histories(keys, 2, 10);
            assertThat(next).containsOnlyKeys(keys);
            assertThat(next.get(keys.first())).extracting(Revision::number).containsExactly(3);
            assertThat(store.latest(middle))
                    .isEqualTo(Optional.of(next.get(middle).get(0)));
        }
    }
}
