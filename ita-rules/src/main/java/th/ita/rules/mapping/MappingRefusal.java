package th.ita.rules.mapping;

import th.ita.domain.refusal.RefusalCode;

/** Why something cannot be mapped from one year to another. */
public enum MappingRefusal implements RefusalCode {
    /** The year does not have the item; arguments: the code, the year. */
    NO_SUCH_ITEM,
    /** The plan is of another year than the one to carry from; arguments: its year, that year. */
    PLAN_OF_OTHER_YEAR
}
