package th.ita.rules.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.rules.Examples;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

/** The figures of a real municipality: indicator 9 published as 49.89, indicator 10 as 6.25, and 24 measures. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReconcilerTest {
    private final MeasuresPlan plan = Examples.realPlan();
    private final Reconciler reconciler = Reconciler.between(Examples.FY2563, Examples.FY2564);
    private final List<Reconciliation> reconciliations =
            reconciler.reconcile(plan.previousResult().orElseThrow(), plan);

    @Test
    void indicator_10_is_exactly_one_met_item_of_eight_and_none_of_two() {
        Reconciliation ten = reconciliations.get(1);

        assertThat(ten.indicator()).isEqualTo(LevelCode.of("10"));
        assertThat(ten.only().orElseThrow().met())
                .containsEntry(LevelCode.of("10.1"), 1)
                .containsEntry(LevelCode.of("10.2"), 0);
        assertThat(ten.agrees()).isTrue();
        assertThat(ten.supposed()).isEqualTo(ten.only().orElseThrow());
        assertThat(ten.others()).hasToString("[O39]");
        assertThat(reconciler.findings(ten))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Reconciler.AGREES, Severity.INFO));
    }

    @Test
    void indicator_9_does_not_follow_from_the_items_the_measures_name() {
        Reconciliation nine = reconciliations.get(0);

        assertThat(nine.named()).hasSize(14);
        assertThat(nine.supposed().met().values()).containsExactly(7, 6, 4, 0, 2);
        assertThat(nine.score().rounded(Examples.FY2563.rounding().orElseThrow().value()))
                .isEqualTo(new BigDecimal("49.98"));
        assertThat(nine.agrees()).isFalse();
        assertThat(nine.patterns()).hasSize(6);
        assertThat(nine.patternsWithNamedUnmet()).isEmpty();
    }

    @Test
    void the_two_figures_differ_by_swapped_digits_and_the_findings_say_so() {
        assertThat(reconciler.findings(reconciliations.get(0)))
                .extracting(Finding::rule)
                .containsExactly(Reconciler.DISAGREES, Reconciler.SWAPPED);
    }

    @Test
    void an_indicator_without_a_published_figure_or_without_items_is_not_reconciled() {
        assertThat(reconciler.reconcile(Examples.reported("1", "91.27"), plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "6.3", "6.25", "6.250"})
    void a_figure_with_other_decimals_is_compared_at_its_own(String figure) {
        Reconciliation ten = ten(plan, figure);

        assertThat(ten.agrees()).isTrue();
        assertThat(ten.only()).contains(ten.supposed());
        assertThat(rules(ten)).containsExactly(Reconciler.AGREES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.2", "7", "6.251"})
    void a_figure_that_no_rounding_gives_has_no_pattern(String figure) {
        Reconciliation ten = ten(plan, figure);

        assertThat(ten.agrees()).isFalse();
        assertThat(ten.patterns()).isEmpty();
    }

    @Test
    void an_indicator_of_which_no_measure_names_an_item_is_not_accused() {
        Reconciliation ten = ten(serving(6), "6.25");

        assertThat(ten.comparable()).isFalse();
        assertThat(reconciler.findings(ten))
                .containsExactly(new Finding(Reconciler.NOTHING_NAMED, Severity.INFO, "10", List.of("10")));
    }

    @Test
    void where_every_item_is_named_a_dash_stands_for_those_left_over() {
        Reconciliation ten = ten(serving(IntStream.rangeClosed(1, 43).toArray()), "0.00");

        assertThat(ten.others()).isEmpty();
        assertThat(reconciler.findings(ten))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.arguments()).contains("–", org.assertj.core.data.Index.atIndex(7)));
    }

    @Test
    void every_topic_of_a_named_item_is_carried_into_the_assessed_year() {
        Framework merged = Framework.builder()
                .from(Examples.FY2564)
                .items(Examples.FY2564.items().stream()
                        .map(item -> item.code().equals(ItemCode.of(42)) ? andTopicsOf(item, 43) : item)
                        .toList())
                .build();
        List<Reconciliation> found =
                Reconciler.between(Examples.FY2563, merged).reconcile(Examples.reported("10", "6.25"), serving(42));

        assertThat(found)
                .singleElement()
                .satisfies(ten -> assertThat(ten.named()).hasSize(2));
    }

    private static Item andTopicsOf(Item item, int other) {
        return Item.builder()
                .from(item)
                .addAllTopics(
                        Examples.FY2564.item(ItemCode.of(other)).orElseThrow().topics())
                .build();
    }

    private static MeasuresPlan serving(int... items) {
        return Examples.plan(List.of(Examples.measure("มาตรการ", items).build()))
                .build();
    }

    private Reconciliation ten(MeasuresPlan measures, String figure) {
        return reconciler.reconcile(Examples.reported("10", figure), measures).get(0);
    }

    private List<String> rules(Reconciliation reconciliation) {
        return reconciler.findings(reconciliation).map(Finding::rule).toList();
    }
}
