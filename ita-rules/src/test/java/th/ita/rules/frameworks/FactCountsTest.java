package th.ita.rules.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.Confidence;
import th.ita.rules.Examples;
import th.ita.rules.frameworks.validation.FactCounts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactCountsTest {
    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void every_provenance_of_a_file_is_counted_once(int year) {
        Map<Confidence, Integer> counts = FactCounts.of(Examples.framework(year));

        assertThat(counts).containsOnlyKeys(Confidence.values());
        counts.forEach((confidence, count) -> assertThat(Resources.text(year)
                        .split("\"confidence\": \"" + confidence.name().toLowerCase(Locale.ROOT) + "\"", -1))
                .as(confidence.name())
                .hasSize(count + 1));
    }

    @Test
    void confidences_come_from_the_surest_to_the_least_sure() {
        assertThat(FactCounts.of(Examples.FY2564).keySet()).containsExactly(Confidence.values());
    }
}
