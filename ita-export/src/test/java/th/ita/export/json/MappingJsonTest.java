package th.ita.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.ExamplePlan;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.mapping.CarryPreview;
import th.ita.rules.mapping.FrameworkMap;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MappingJsonTest {
    private final FrameworkMap map = FrameworkMap.between(
            ExamplePlan.framework(FiscalYear.of(2564)), ExamplePlan.framework(FiscalYear.of(2568)));

    @Test
    void a_row_names_both_items_the_relation_and_how_sure_each_is() {
        String json = MappingJson.write(
                map, List.of(ExamplePlan.right(map.of(ItemCode.of(3)))), ExportMessages.of(Language.EN));

        assertThat(json)
                .startsWith("{\n  \"from\": 2564,\n  \"to\": 2568,\n")
                .contains("""
                              "relation": "MERGED_INTO",
                              "label": "merged into",
                              "to": [
                                "O1"
                              ],
                        """)
                .contains("\"alsoFrom\": [\n        \"O1\"\n      ]", "\"confidence\": \"DERIVED\"")
                .contains("\"th\": \"อำนาจหน้าที่\"");
    }

    @Test
    void a_new_item_comes_from_none_and_a_retired_one_goes_to_none() {
        String json = MappingJson.write(map, map.rows(), ExportMessages.of(Language.TH));

        assertThat(json)
                .contains("\"from\": null,\n      \"fromName\": null,\n      \"relation\": \"NEW\"")
                .contains("\"relation\": \"RETIRED\",\n      \"label\": \"ยกเลิก\",\n      \"to\": []");
    }

    @Test
    void carrying_counts_measures_from_one_and_lists_what_has_no_counterpart() {
        CarryPreview preview = ExamplePlan.right(CarryPreview.of(ExamplePlan.plan(), map));
        String json = MappingJson.write(preview, ExportMessages.of(Language.EN));

        assertThat(preview.withoutCounterpart()).isNotEmpty();
        assertThat(json).contains("\"measure\": " + (preview.carried().get(0).measure() + 1) + ",");
        assertThat(json.split("\"relation\": \"RETIRED\"", -1))
                .hasSize(preview.withoutCounterpart().size() + 1);
    }
}
