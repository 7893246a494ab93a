package th.ita.export.costs;

import th.ita.domain.refusal.RefusalCode;

/** Why a table of costs cannot be used. */
public enum CostRefusal implements RefusalCode {
    /** An item has two rows; arguments: the item, the line of the first. */
    COST_TWICE,
    /** A row has neither a cost nor a unit; argument: the item. */
    COST_NOTHING
}
