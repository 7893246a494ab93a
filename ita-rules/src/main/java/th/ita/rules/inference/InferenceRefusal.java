package th.ita.rules.inference;

import th.ita.domain.refusal.RefusalCode;

/** Why nothing can be inferred. */
public enum InferenceRefusal implements RefusalCode {
    /** The indicator is measured by a survey; arguments: the indicator, the year, the indicators that have items. */
    INDICATOR_WITHOUT_ITEMS,
    /** The year has no such indicator; arguments: the code, the year, the indicators that have items. */
    NO_SUCH_INDICATOR,
    /** How the year scores items is not known, or not by counting those met; arguments: the year. */
    ITEMS_NOT_COUNTED,
    /** An item is said to be met and not to be met; arguments: its code. */
    ITEM_MET_AND_NOT_MET
}
