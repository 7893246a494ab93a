package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rests on facts that nobody has confirmed is marked where it is shown. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarksTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");
    private static final String ENGLISH = "* rests on facts nobody has confirmed";
    private static final String THAI = "* อาศัยข้อเท็จจริงที่ยังไม่ยืนยัน";

    @TempDir
    Path folder;

    private Path result(int year) throws IOException {
        String items = IntStream.rangeClosed(1, 28)
                .mapToObj(i -> "{\"code\": \"O" + i + "\", \"met\": true}")
                .collect(Collectors.joining(","));
        return Files.writeString(
                folder.resolve("result.json"),
                "{\"fiscalYear\": " + year + ", \"items\": [" + items
                        + "], \"reported\": {\"IIT\": \"90.00\", \"EIT\": \"85.00\"}}");
    }

    @Test
    void scores_by_unconfirmed_rules_and_weights_are_marked_and_published_figures_are_not() throws IOException {
        Run english = Run.ita("score", result(2568));
        Run thai = Run.inLanguage("th", "score", result(2568));

        assertThat(english.out())
                .containsPattern("total +92\\.50\\* +computed")
                .containsPattern("OIT +100\\.00\\* +computed")
                .containsPattern("IIT +90\\.00 +published figure .*\\(weight 30\\*\\)")
                .containsPattern("total: sum of its parts, each times its weight\\*")
                .containsOnlyOnce(ENGLISH);
        assertThat(english.out().lines().reduce((first, last) -> last).orElseThrow())
                .startsWith(ENGLISH);
        assertThat(thai.out()).containsPattern("OIT +100\\.00\\* ").contains(THAI);
    }

    @Test
    void derived_rules_are_not_marked_but_an_unconfirmed_name_is() {
        assertThat(Run.ita("score", EXAMPLE).out())
                .containsPattern("OIT +28\\.07 +computed +Public information disclosure\\* \\(weight 40\\)")
                .contains(ENGLISH);
    }

    @Test
    void names_and_elements_of_a_paper_are_marked_when_unconfirmed() throws IOException {
        Path draft = folder.resolve("draft.json");
        Run.ita("frameworks", "carry", EXAMPLE, "--to", "2567", "--out", draft);
        Run check = Run.ita("check", draft);

        assertThat(check.out())
                .contains("O34 Measures to promote integrity and transparency*: something required is missing")
                .contains("The required elements of item O34 that this check rests on are unconfirmed.")
                .contains(ENGLISH);
        assertThat(Run.inLanguage("th", "check", draft).out()).contains("ภายในหน่วยงาน*: ยังขาด", THAI);
        assertThat(Run.ita("check", draft, "--item", "O34", "--json").out())
                .contains("\"confidence\": \"UNCONFIRMED\"", "\"requiredConfidence\": \"UNCONFIRMED\"");
    }

    @Test
    void names_that_were_read_in_a_text_are_not_marked() {
        assertThat(Run.ita("check", EXAMPLE).out())
                .contains("O42 Measures promoting integrity and transparency: something")
                .doesNotContain(ENGLISH);
        assertThat(Run.ita("check", EXAMPLE, "--item", "O42", "--json").out())
                .contains("\"confidence\": \"PUBLISHED\"");
    }

    @Test
    void the_explanation_names_the_sources_of_each_rule() {
        assertThat(Run.ita("score", EXAMPLE, "--json").out())
                .containsPattern(
                        "\"aggregation\": \"MEAN\",\\s+\"confidence\": \"DERIVED\",\\s+\"sources\": \\[\\s+\"");
    }
}
