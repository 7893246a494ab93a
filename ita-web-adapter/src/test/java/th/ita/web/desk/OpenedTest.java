package th.ita.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.DocumentCodec;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
import th.ita.domain.time.FiscalYear;
import th.ita.web.desk.Year.Kept;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenedTest {
    private static final Instant NOW = Instant.parse("2021-03-01T02:00:00Z");
    private static final RevisionKey KEY =
            new RevisionKey(AgencyId.of("เทศบาลนครอุดรธานี"), FiscalYear.of(2564), RecordKind.ASSESSMENT);

    private final List<String> decoded = new ArrayList<>();
    private final Opened<String> opened = new Opened<>(new Texts());

    @Test
    void a_document_is_read_once() {
        Revision first = revision("ก");
        assertThat(opened.open(first).get().document()).isEqualTo("ก");
        assertThat(opened.open(revision("ก"))).isEqualTo(Either.right(new Kept<>(first, "ก")));
        assertThat(decoded).containsExactly("ก");
    }

    @Test
    void the_next_revision_is_another_document() {
        Revision first = revision("ก");
        opened.open(first);
        assertThat(opened.open(first.next(stamp(), payload("ข"))).get().document())
                .isEqualTo("ข");
        assertThat(opened.open(first).get().document()).isEqualTo("ก");
    }

    @Test
    void what_was_altered_under_its_hash_is_not_believed_for_having_been_read_before() {
        Revision first = revision("ก");
        opened.open(first);
        Revision altered = Revision.builder().from(first).payload(payload("ข")).build();
        assertThat(opened.open(altered).isLeft()).isTrue();
        assertThat(opened.open(first).isRight()).isTrue();
        assertThat(decoded).containsExactly("ก");
    }

    @Test
    void large_documents_give_way_to_later_ones() {
        Revision large = revision("ก".repeat(1 << 18));
        Revision other = revision("ข".repeat(1 << 18));
        Revision third = revision("ค".repeat(1 << 18));
        opened.open(large);
        opened.open(other);
        opened.open(third);
        opened.open(third);
        opened.open(other);
        assertThat(decoded).hasSize(3);
        opened.open(large);
        assertThat(decoded).hasSize(4);
    }

    private static Revision revision(String text) {
        return Revision.first(KEY, stamp(), payload(text));
    }

    private static Stamp stamp() {
        return Stamp.parse(NOW, "ผู้ทดสอบ", "test").get();
    }

    private static Payload payload(String text) {
        return Payload.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Documents that are their own text. */
    private final class Texts implements DocumentCodec<String> {
        @Override
        public RecordKind kind() {
            return RecordKind.ASSESSMENT;
        }

        @Override
        public Either<Refusal, Payload> encode(String document) {
            return Either.right(payload(document));
        }

        @Override
        public Either<Refusal, String> decode(Payload payload) {
            String text = new String(payload.bytes(), StandardCharsets.UTF_8);
            decoded.add(text);
            return Either.right(text);
        }
    }
}
