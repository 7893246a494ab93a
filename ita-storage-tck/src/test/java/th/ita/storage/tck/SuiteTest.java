package th.ita.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The suite itself: passed by a right store, and by no wrong one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuiteTest {
    @Test
    void a_right_store_passes_every_rule() {
        Map<String, Boolean> rules =
                SuiteRun.over(() -> ReferenceStore.fixture(ReferenceStore::new, Capability.values()));

        assertThat(rules)
                .hasSize(numbersInTheReadme().size())
                .allSatisfy((rule, passed) -> assertThat(passed).as(rule).isTrue());
    }

    @Test
    void a_right_store_that_keeps_nothing_and_says_so_passes_every_rule() {
        Map<String, Boolean> rules =
                SuiteRun.over(() -> ReferenceStore.fixture(place -> new ReferenceStore(new TreeMap<>())));

        assertThat(rules)
                .allSatisfy((rule, passed) -> assertThat(passed).as(rule).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_store_is_caught_by_the_rule_it_breaks(BrokenStore broken) {
        Map<String, Boolean> rules = SuiteRun.over(broken::fixture);

        assertThat(rules).containsEntry(broken.rule(), false);
    }

    @Test
    void the_readme_lists_the_rules_that_there_are() {
        List<String> methods = Stream.of(
                        AppendRules.class,
                        ReadingRules.class,
                        ContentRules.class,
                        KeepingRules.class,
                        TogetherRules.class)
                .flatMap(rules -> Stream.of(rules.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName().substring(0, 2).toUpperCase(java.util.Locale.ROOT))
                .sorted()
                .toList();

        assertThat(numbersInTheReadme()).containsExactlyElementsOf(methods);
    }

    private static List<String> numbersInTheReadme() {
        try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
            return lines.map(Pattern.compile("^\\| ([A-Z][0-9]) \\|")::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .map(line -> line.group(1))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
