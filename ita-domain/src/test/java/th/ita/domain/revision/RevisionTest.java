package th.ita.domain.revision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.time.FiscalYear;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RevisionTest {
    private static final Instant TIME = Instant.parse("2021-04-30T09:15:30.123Z");
    private static final RevisionKey KEY =
            new RevisionKey(AgencyId.of("เทศบาลนครอุดรธานี"), FiscalYear.of(2564), RecordKind.MEASURES_PLAN);
    private static final Stamp STAMP = new Stamp(TIME, "งานวิเคราะห์นโยบาย", "ฉบับแรก");
    private static final Payload PAYLOAD = Payload.of("{}".getBytes(UTF_8));

    /** The hash of a known revision stays the same for ever; `sha256sum` of the bytes that `Seal` tells gives it too. */
    @Test
    void the_way_a_revision_is_hashed_never_changes() {
        Revision first = Revision.first(KEY, STAMP, PAYLOAD);

        assertThat(first.hash()).hasToString("8a9d3bc7ddcb9dee2f729fd47cd321c88952f60a1ab1de6240f976d5881b271f");
        assertThat(first.previous()).isEqualTo(RevisionHash.NONE);
        assertThat(first.isIntact()).isTrue();
    }

    @Test
    void every_part_is_in_the_hash() {
        Revision first = Revision.first(KEY, STAMP, PAYLOAD);
        Stream.of(
                        Revision.builder().from(first).number(2),
                        Revision.builder().from(first).payload(Payload.of(new byte[1])),
                        Revision.builder().from(first).previous(first.hash()),
                        Revision.builder()
                                .from(first)
                                .stamp(new Stamp(TIME.plusMillis(1), "งานวิเคราะห์นโยบาย", "ฉบับแรก")),
                        Revision.builder().from(first).stamp(new Stamp(TIME, "งานวิเคราะห์นโยบา", "ยฉบับแรก")),
                        Revision.builder().from(first).stamp(new Stamp(TIME, "งานวิเคราะห์นโยบาย", "ฉบับแรก.")),
                        Revision.builder()
                                .from(first)
                                .key(new RevisionKey(KEY.agency(), KEY.fiscalYear(), RecordKind.ASSESSMENT)))
                .forEach(altered -> assertThat(altered.build().isIntact()).isFalse());
    }

    @Test
    void a_revision_follows_the_one_it_names() {
        Revision first = Revision.first(KEY, STAMP, PAYLOAD);
        Revision second = first.next(STAMP, PAYLOAD);
        Revision other = first.next(STAMP, Payload.of(new byte[3]));

        assertThat(first.follows(Optional.empty())).isTrue();
        assertThat(second.follows(Optional.of(first))).isTrue();
        assertThat(second.follows(Optional.empty())).isFalse();
        assertThat(second.follows(Optional.of(second))).isFalse();
        assertThat(other.next(STAMP, PAYLOAD).follows(Optional.of(second))).isFalse();
    }

    @Test
    void a_key_is_read_as_it_is_printed() {
        assertThat(RevisionKey.parse(KEY.toString()).get()).isEqualTo(KEY);
        assertThat(KEY).hasToString("เทศบาลนครอุดรธานี/2564/measures-plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "x/2564",
                "x/2564/poem",
                "x/2021/assessment",
                "../2564/assessment",
                "a/b/2564/assessment",
                "x'; DROP TABLE ita_record/2564/assessment",
                "/2564/assessment",
                "x/2564/MEASURES_PLAN"
            })
    void what_is_no_key_is_refused(String text) {
        assertThat(RevisionKey.parse(text).isLeft()).isTrue();
    }

    @Test
    void an_id_of_121_letters_is_refused() {
        assertThat(RevisionKey.parse("ก".repeat(121) + "/2564/assessment").isLeft())
                .isTrue();
        assertThat(RevisionKey.parse("ก".repeat(120) + "/2564/assessment").isRight())
                .isTrue();
    }

    @Test
    void a_stamp_keeps_whole_milliseconds_and_texts_of_one_line() {
        assertThat(Stamp.parse(TIME.plusNanos(456), " a ", " b ").get()).isEqualTo(new Stamp(TIME, "a", "b"));
        for (String bad : new String[] {"", "  ", "a\nb", "a\0b", "a\u2028b", "\uD800", "x".repeat(2001)}) {
            assertThat(Stamp.parse(TIME, bad, "b").getLeft().code()).isEqualTo(RevisionRefusal.NOT_AN_AUTHOR);
            assertThat(Stamp.parse(TIME, "a", bad).getLeft().code()).isEqualTo(RevisionRefusal.NOT_A_REASON);
            assertThatThrownBy(() -> new Stamp(TIME, "a", bad)).isInstanceOf(OutOfRangeException.class);
        }
        assertThatThrownBy(() -> new Stamp(TIME.plusNanos(1), "a", "b")).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> new Stamp(Instant.EPOCH.minusMillis(1), "a", "b"))
                .isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void a_payload_is_a_copy_and_has_a_limit() {
        byte[] bytes = {1, 2};
        Payload payload = Payload.of(bytes);
        bytes[0] = 9;
        payload.bytes()[1] = 9;

        assertThat(payload).isEqualTo(Payload.of(new byte[] {1, 2})).hasToString("2 bytes");
        assertThat(Payload.parse(new byte[Payload.LARGEST + 1]).getLeft().code())
                .isEqualTo(RevisionRefusal.PAYLOAD_TOO_LARGE);
    }
}
