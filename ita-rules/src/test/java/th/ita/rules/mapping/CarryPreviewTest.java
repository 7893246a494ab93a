package th.ita.rules.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CarryPreviewTest {
    private final FrameworkMap map = FrameworkMap.between(Examples.FY2564, Examples.framework(2568));

    private static Measure measure(String title, int... items) {
        return Examples.measure(title, items).build();
    }

    @Test
    void targets_are_carried_by_topic_and_those_without_counterpart_are_listed() {
        MeasuresPlan plan = Examples.plan(List.of(measure("มาตรการ", 42, 43), measure("เว็บไซต์", 9, 1)))
                .build();
        CarryPreview preview = CarryPreview.of(plan, map).get();

        assertThat(preview.carried())
                .extracting(target -> target.measure() + " " + target.target() + " "
                        + target.mapping().to())
                .containsExactly("0 O42 [O27]", "0 O43 [O28]", "1 O1 [O1]");
        assertThat(preview.withoutCounterpart())
                .extracting(CarriedTarget::target)
                .containsExactly(ItemCode.of(9));
    }

    @Test
    void the_draft_keeps_what_is_to_be_done_and_leaves_what_was() {
        MeasuresPlan draft = CarryPreview.of(Examples.realPlan(), map).get().plan();

        assertThat(draft.fiscalYear()).isEqualTo(FiscalYear.of(2568));
        assertThat(draft.previousResult()).isEmpty();
        assertThat(draft.measures()).hasSize(Examples.NAMED.size()).allSatisfy(measure -> {
            assertThat(measure.method()).isPresent();
            assertThat(measure.period()).isEmpty();
            assertThat(measure.result()).isEmpty();
            assertThat(measure.evidence()).isEmpty();
        });
        assertThat(draft.measures().get(21).targets()).containsExactly(ItemCode.of(27));
    }

    @Test
    void a_target_whose_item_was_split_arrives_as_a_guess() {
        MeasuresPlan plan = MeasuresPlan.builder()
                .from(Examples.plan(List.of(measure("แผน", 11), measure("โครงสร้าง", 1)))
                        .build())
                .fiscalYear(FiscalYear.of(2566))
                .build();
        MeasuresPlan draft = CarryPreview.of(plan, FrameworkMap.between(Examples.framework(2566), Examples.FY2564))
                .get()
                .plan();

        assertThat(draft.measures().get(0).targets()).isEmpty();
        assertThat(draft.measures().get(0).inferredTargets()).containsExactly(ItemCode.of(10), ItemCode.of(18));
        assertThat(draft.measures().get(1).targets()).containsExactly(ItemCode.of(1));
    }

    @Test
    void a_plan_of_another_year_or_with_an_unknown_item_is_refused() {
        MeasuresPlan unknown =
                Examples.plan(List.of(measure("ไม่มีข้อนี้", 77))).build();
        FrameworkMap other = FrameworkMap.between(Examples.FY2563, Examples.FY2564);

        assertThat(CarryPreview.of(Examples.realPlan(), other).getLeft().code())
                .isEqualTo(MappingRefusal.PLAN_OF_OTHER_YEAR);
        assertThat(CarryPreview.of(unknown, map).getLeft())
                .extracting(Refusal::toString)
                .isEqualTo("NO_SUCH_ITEM at measures[0].targets [O77, 2564]");
    }
}
