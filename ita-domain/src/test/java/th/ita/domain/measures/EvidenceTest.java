package th.ita.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.go.th/o42", "http://example.go.th/a?b=1", " https://example.go.th "})
    void an_address_of_the_web_is_evidence(String link) {
        assertThat(Evidence.parse(link, Optional.empty()).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "example.go.th", "ftp://example.go.th", "javascript:alert(1)", "https://", "https://a b"})
    void anything_else_is_refused(String link) {
        assertThat(Evidence.parse(link, Optional.empty()).isLeft()).isTrue();
    }
}
