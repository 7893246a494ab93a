package th.ita.rules.mapping;

import th.ita.domain.framework.ItemCode;

/**
 * A target of a measure on its way into another year.
 *
 * @param measure the measure's place in the plan, from 0
 * @param target the item it serves in the plan's year
 * @param inferred whether the target was guessed and not confirmed
 * @param mapping what became of the item
 */
public record CarriedTarget(int measure, ItemCode target, boolean inferred, ItemMapping mapping) {
    /** {@return whether it arrives as a guess to be confirmed: it was one, or its item was split} */
    public boolean toBeConfirmed() {
        return inferred || mapping.relation() == Relation.SPLIT_INTO;
    }
}
