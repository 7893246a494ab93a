package th.ita.rules.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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
}
