package th.ita.export.questions;

import java.util.List;
import th.ita.rules.drafting.Drafts;
import th.ita.rules.planning.Assumption;
import th.ita.rules.planning.ItemPlan;

/**
 * The cheapest way to a target, with what it takes for granted and the measures to carry it out.
 *
 * @param plan the items
 * @param assumptions what was taken for granted
 * @param source what it was planned from
 * @param drafts drafts of measures for the items
 */
public record PlanAnswer(ItemPlan plan, List<Assumption> assumptions, PlanSource source, Drafts drafts) {
    /** Keeps its own copy of the assumptions. */
    public PlanAnswer {
        assumptions = List.copyOf(assumptions);
    }

    /** {@return the drafts for items that no measure of the document is for yet} */
    public Drafts missing() {
        return source.missing(drafts);
    }
}
