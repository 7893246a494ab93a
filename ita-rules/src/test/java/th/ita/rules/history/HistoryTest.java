package th.ita.rules.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.ita.rules.history.Chains.KEY;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.port.DocumentCodec;
import th.ita.domain.port.StoreException;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.RevisionRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-05-01T00:00:00Z"), ZoneOffset.UTC);
    private static final RevisionKey OTHER = Chains.key("b");

    private final ListStore store = new ListStore();
    private final ListStore target = new ListStore();
    private final Map<RevisionKey, CopyOutcome> told = new TreeMap<>();
    private final Repository<String> texts = Repository.of(store, new Texts(), CLOCK);

    /** Texts as their bytes. */
    private record Texts() implements DocumentCodec<String> {
        @Override
        public RecordKind kind() {
            return RecordKind.ASSESSMENT;
        }

        @Override
        public Either<Refusal, Payload> encode(String document) {
            return Payload.parse(document.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Either<Refusal, String> decode(Payload payload) {
            return Either.right(new String(payload.bytes(), StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void fill() {
        store.histories.put(KEY, Chains.of(KEY, 7));
        store.histories.put(OTHER, Chains.of(OTHER, 2));
        store.histories.put(Chains.key("c"), Chains.of(Chains.key("c"), 1));
    }

    private Saving save(String text, int expected) {
        return texts.save(KEY.agency(), KEY.fiscalYear(), text, expected, "author", "reason")
                .get();
    }

    @Test
    void a_document_is_kept_as_the_next_revision_and_read_back() {
        Saving saving = save("แปด", 7);

        assertThat(saving).isInstanceOfSatisfying(Saving.Kept.class, kept -> {
            assertThat(kept.revision().number()).isEqualTo(8);
            assertThat(kept.revision().stamp().time()).isEqualTo(CLOCK.instant());
        });
        assertThat(texts.latest(KEY.agency(), KEY.fiscalYear()).get())
                .map(Stored::document)
                .contains("แปด");
        assertThat(texts.at(KEY.agency(), KEY.fiscalYear(), 2).get())
                .map(Stored::document)
                .contains("document 2");
        assertThat(texts.at(KEY.agency(), KEY.fiscalYear(), 99).get()).isEmpty();
    }

    @Test
    void a_document_made_from_an_older_revision_is_a_conflict_with_the_current_one() {
        assertThat(save("x", 6)).isEqualTo(new Saving.Conflicting(store.latest(KEY)));
        assertThat(save("x", 0)).isInstanceOf(Saving.Conflicting.class);
        assertThat(store.histories.get(KEY)).hasSize(7);
    }

    @Test
    void the_same_document_again_adds_nothing() {
        assertThat(save("document 7", 7)).isInstanceOf(Saving.Unchanged.class);
        assertThat(store.histories.get(KEY)).hasSize(7);
    }

    @Test
    void a_bad_author_is_refused() {
        assertThat(texts.save(KEY.agency(), KEY.fiscalYear(), "x", 7, " ", "r")
                        .getLeft()
                        .code())
                .isEqualTo(RevisionRefusal.NOT_AN_AUTHOR);
    }

    @Test
    void nothing_is_read_from_an_altered_revision_and_nothing_built_on_it() {
        List<Revision> chain = store.histories.get(KEY);
        chain.set(
                6,
                Revision.builder()
                        .from(chain.get(6))
                        .payload(Chains.text("forged"))
                        .build());

        assertThat(texts.latest(KEY.agency(), KEY.fiscalYear()).getLeft().code())
                .isEqualTo(HistoryRefusal.REVISION_NOT_INTACT);
        assertThat(texts.save(KEY.agency(), KEY.fiscalYear(), "x", 7, "a", "r")
                        .getLeft()
                        .code())
                .isEqualTo(HistoryRefusal.REVISION_NOT_INTACT);
    }

    @Test
    void a_clock_that_was_set_back_harms_nothing_and_is_told() {
        Clock back = Clock.offset(CLOCK, Duration.ofDays(-400));
        Repository.of(store, new Texts(), back).save(KEY.agency(), KEY.fiscalYear(), "x", 7, "a", "r");

        StoreCheck check = StoreCheck.of(store, Heads.NONE);
        assertThat(check.findings()).containsExactly(new ChainFinding(KEY, 8, ChainDamage.CLOCK_BACK));
        assertThat(check.isSound()).isTrue();
    }

    @Test
    void a_check_counts_and_notes_what_it_saw() {
        StoreCheck check = StoreCheck.of(store, Heads.NONE);

        assertThat(check.isSound()).isTrue();
        assertThat(check.histories()).isEqualTo(3);
        assertThat(check.revisions()).isEqualTo(10);
        assertThat(Heads.parse(check.heads().toString(), "heads.txt").get()).isEqualTo(check.heads());
    }

    @Test
    void noted_heads_tell_of_histories_cut_off_gone_or_made_anew() {
        Heads noted = StoreCheck.of(store, Heads.NONE).heads();
        store.histories.get(KEY).remove(6);
        store.histories.remove(OTHER);
        RevisionKey third = Chains.key("c");
        store.histories.put(
                third, new java.util.ArrayList<>(List.of(Revision.first(third, Chains.stamp(1), Chains.text("new")))));

        assertThat(StoreCheck.of(store, Heads.NONE).isSound()).isTrue();
        assertThat(StoreCheck.of(store, noted).findings())
                .containsExactly(
                        new ChainFinding(KEY, 7, ChainDamage.CUT_OFF),
                        new ChainFinding(OTHER, 2, ChainDamage.CUT_OFF),
                        new ChainFinding(third, 1, ChainDamage.REWRITTEN));
    }

    @Test
    void a_store_that_only_grew_passes_against_earlier_heads() {
        Heads noted = StoreCheck.of(store, Heads.NONE).heads();
        save("more", 7);

        assertThat(StoreCheck.of(store, noted).isSound()).isTrue();
    }

    @Test
    void a_line_that_is_no_head_is_refused_with_its_line() {
        Refusal refusal =
                Heads.parse("\n1 abc x/2564/assessment\n", "heads.txt").getLeft();

        assertThat(refusal.code()).isEqualTo(HistoryRefusal.NOT_A_HEAD);
        assertThat(refusal.where()).hasToString("heads.txt:2");
    }

    @Test
    void a_copy_is_the_same_revision_for_revision() {
        long added = StoreCopy.run(store, target, told::put);

        assertThat(added).isEqualTo(10);
        assertThat(target.histories).isEqualTo(store.histories);
        assertThat(told.values()).containsOnly(CopyOutcome.COPIED);
        assertThat(StoreCopy.run(store, target, told::put)).isZero();
        assertThat(told.values()).containsOnly(CopyOutcome.ALREADY_THERE);
    }

    @Test
    void a_copy_that_was_cut_short_goes_on_where_it_was() {
        target.room = 4;
        assertThatThrownBy(() -> StoreCopy.run(store, target, told::put)).isInstanceOf(StoreException.class);
        assertThat(target.histories.get(KEY)).hasSize(4);
        target.room = 100;

        assertThat(StoreCopy.run(store, target, told::put)).isEqualTo(6);
        assertThat(target.histories).isEqualTo(store.histories);
    }

    @Test
    void a_preview_writes_nothing() {
        assertThat(StoreCopy.preview(store, target, told::put)).isEqualTo(10);
        assertThat(target.histories).isEmpty();
    }

    @Test
    void a_target_with_another_history_or_a_longer_one_is_left_as_it_is() {
        Revision other = Revision.first(KEY, Chains.stamp(1), Chains.text("another"));
        target.histories.put(KEY, new java.util.ArrayList<>(List.of(other)));
        target.histories.put(OTHER, Chains.of(OTHER, 5));

        assertThat(StoreCopy.run(store, target, told::put)).isEqualTo(1);
        assertThat(told).containsEntry(KEY, CopyOutcome.DIFFERENT).containsEntry(OTHER, CopyOutcome.AHEAD);
        assertThat(target.histories.get(KEY)).containsExactly(other);
        assertThat(target.latest(OTHER).map(Revision::number)).isEqualTo(Optional.of(5));
    }

    @Test
    void a_damaged_history_is_not_copied_and_the_others_are() {
        store.histories.get(KEY).remove(2);

        assertThat(StoreCopy.run(store, target, told::put)).isEqualTo(3);
        assertThat(told).containsEntry(KEY, CopyOutcome.SOURCE_DAMAGED).containsEntry(OTHER, CopyOutcome.COPIED);
        assertThat(target.histories).doesNotContainKey(KEY);
    }

    @Test
    void a_target_that_changes_what_it_is_given_is_found_out() {
        ListStore lying = new ListStore() {
            @Override
            public List<Revision> history(RevisionKey key, int after, int limit) {
                return super.history(key, after, limit).stream()
                        .map(revision -> Revision.builder()
                                .from(revision)
                                .payload(Chains.text("cut"))
                                .build())
                        .toList();
            }
        };

        StoreCopy.run(store, lying, told::put);
        assertThat(told.values()).containsOnly(CopyOutcome.TARGET_DAMAGED);
    }
}
