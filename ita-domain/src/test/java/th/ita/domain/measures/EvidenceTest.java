package th.ita.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.OutOfRangeException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceTest {
    private static final ContentHash HASH = new ContentHash("ab".repeat(32));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.go.th/o42",
                "http://example.go.th/a?b=1",
                " https://example.go.th ",
                "https://เทศบาล.ไทย/o42"
            })
    void an_address_of_the_web_is_evidence(String link) {
        assertThat(Evidence.parse(link, Optional.empty()).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.go.th",
                "ftp://example.go.th",
                "javascript:alert(1)",
                "https://",
                "https://a b",
                "https://เทศบาล_.ไทย/",
                "https://ก@ไทย/"
            })
    void anything_else_is_refused(String link) {
        assertThat(Evidence.parse(link, Optional.empty()).isLeft()).isTrue();
    }

    @Test
    void a_later_look_leaves_the_rest_as_it_was() {
        Evidence paper = Evidence.parse("https://example.go.th/o6", Optional.of("กฎหมาย"))
                .get();
        Sighting sighting = Sighting.of(Instant.parse("2021-03-31T08:00:00.123Z"), Optional.of(HASH));

        Evidence seen = paper.of(EvidenceKind.PAGE).seen(sighting);

        assertThat(seen.title()).contains("กฎหมาย");
        assertThat(seen.kind()).contains(EvidenceKind.PAGE);
        assertThat(seen.seen()).contains(new Sighting(Instant.parse("2021-03-31T08:00:00Z"), Optional.of(HASH)));
        assertThatThrownBy(() -> new Sighting(Instant.parse("2021-03-31T08:00:00.123Z"), Optional.empty()))
                .isInstanceOf(OutOfRangeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "G", "sha256:0"})
    void a_hash_has_64_small_hexadecimal_digits(String text) {
        assertThat(ContentHash.parse(text).isLeft()).isTrue();
        assertThat(ContentHash.parse(HASH.hex().toUpperCase(Locale.ROOT)).isLeft())
                .isTrue();
        assertThat(ContentHash.parse(HASH.toString()).get()).isEqualTo(HASH);
    }
}
