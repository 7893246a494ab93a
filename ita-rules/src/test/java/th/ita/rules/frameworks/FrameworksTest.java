package th.ita.rules.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Origin;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworksTest {
    private final Frameworks frameworks = Frameworks.builtIn();

    @Test
    void the_years_are_those_that_have_a_resource() {
        List<FiscalYear> resources = IntStream.rangeClosed(2500, 2699)
                .filter(year -> Frameworks.class.getResource(year + ".json") != null)
                .mapToObj(FiscalYear::of)
                .toList();

        assertThat(frameworks.years()).containsExactlyElementsOf(resources);
        assertThat(frameworks.years())
                .allSatisfy(year -> assertThat(frameworks.framework(year).get().fiscalYear())
                        .isEqualTo(year));
    }

    @Test
    void an_unknown_year_is_refused_with_the_years_there_are() {
        assertThat(frameworks.framework(FiscalYear.of(2560)).getLeft())
                .isEqualTo(Refusal.of(
                        FrameworkRefusal.UNKNOWN_YEAR,
                        Place.unknown(),
                        "2560",
                        "2563, 2564, 2565, 2566, 2567, 2568, 2569"));
    }

    @Test
    void a_year_is_read_once_however_many_ask_for_it() {
        List<Framework> asked = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> frameworks.framework(FiscalYear.of(2564)).get())
                .toList();

        assertThat(asked).allSatisfy(framework -> assertThat(framework).isSameAs(asked.get(0)));
    }

    @Test
    void what_is_read_without_being_checked_passes_the_check_and_is_the_same() {
        assertThat(frameworks.years()).allSatisfy(year -> {
            byte[] bytes = Resources.text(year.year()).getBytes(StandardCharsets.UTF_8);
            FrameworkCheck check = FrameworkFile.check(year + ".json", bytes, new Origin.BuiltIn());

            assertThat(check.passed()).isTrue();
            assertThat(frameworks.framework(year).get())
                    .isEqualTo(check.framework().orElseThrow());
        });
    }

    @Test
    void a_library_that_was_damaged_says_where() {
        String damaged = Resources.text(2564).replace("\"fiscalYear\": 2564", "\"fiscalYear\": \"\"");

        assertThatExceptionOfType(BrokenFrameworkException.class)
                .isThrownBy(() -> Frameworks.read("2564.json", damaged.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("2564.json")
                .withMessageContaining("fiscalYear");
        assertThatExceptionOfType(BrokenFrameworkException.class)
                .isThrownBy(() -> Frameworks.read("2564.json", new byte[] {'{'}));
    }
}
