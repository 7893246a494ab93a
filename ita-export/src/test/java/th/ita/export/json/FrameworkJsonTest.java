package th.ita.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Origin;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.ExamplePlan;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.frameworks.FrameworkFile;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkJsonTest {
    private static Framework year(int year) {
        return ExamplePlan.framework(FiscalYear.of(year));
    }

    private static Framework read(String json) {
        return ExamplePlan.right(FrameworkFile.read("own.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void what_is_written_of_a_year_is_a_file_that_gives_the_same_year_back(int year) {
        Framework written = year(year);
        Framework back = read(FrameworkJson.write(written));

        assertThat(back.origin()).isEqualTo(new Origin.UserFile("own.json"));
        assertThat(Framework.builder().from(back).origin(written.origin()).build())
                .isEqualTo(written);
    }

    @Test
    void what_a_program_put_together_without_counts_or_scoring_is_a_file_too() {
        Framework bare = Framework.builder()
                .from(year(2569))
                .counts(Map.of())
                .origin(new Origin.UserFile("own.json"))
                .build();

        assertThat(FrameworkJson.write(bare)).doesNotContain("\"counts\"", "\"scoring\"", "\"gradeScale\"");
        assertThat(read(FrameworkJson.write(bare))).isEqualTo(bare);
    }

    @Test
    void the_origin_is_told_and_not_believed_when_read() {
        Framework users = read(FrameworkJson.write(year(2564)));

        assertThat(FrameworkJson.write(year(2564))).contains("\"origin\": {\n    \"kind\": \"BUILT_IN\"\n  }");
        assertThat(FrameworkJson.write(users))
                .contains("\"origin\": {\n    \"kind\": \"USER_FILE\",\n    \"file\": \"own.json\"\n  }");
        assertThat(read(FrameworkJson.write(users)).origin()).isEqualTo(new Origin.UserFile("own.json"));
    }

    @Test
    void an_item_comes_with_the_sources_it_names_and_no_others() {
        Framework year = year(2564);
        String json = FrameworkJson.write(year, year.item(ItemCode.of(43)).orElseThrow());

        assertThat(json)
                .startsWith("{\n  \"fiscalYear\": 2564,\n  \"origin\"")
                .contains("\"code\": \"O43\"", "\"item\": \"O42\"", "\"LGOCMS\": {", "\"GIT65\": {")
                .doesNotContain("\"SDU-IIT\"");
    }

    @Test
    void the_list_tells_of_each_weight_and_number_how_sure_it_is() {
        String json = FrameworkJson.list(List.of(year(2565), year(2569)), ExportMessages.of(Language.EN));

        assertThat(json)
                .containsPattern("\"code\": \"OIT\",\\s+\"weight\": \"40\",\\s+\"confidence\": \"UNCONFIRMED\"")
                .containsPattern("\"items\": 43,\\s+\"itemsConfidence\": \"PUBLISHED\",\\s+\"measures\": \"O42\"")
                .containsPattern("\"canBeScored\": true,\\s+\"obstacle\": null")
                .containsPattern("\"instruments\": \\[],\\s+\"items\": 26,")
                .containsPattern("\"canBeScored\": false,\\s+\"obstacle\": \\{\\s+\"code\": \"NO_WEIGHTS\"");
    }
}
