package th.ita.rules.completeness;

import th.ita.domain.refusal.RefusalCode;

/** Why a paper cannot be checked. */
public enum CompletenessRefusal implements RefusalCode {
    /** The year has no item of that role; arguments: the role, the year. */
    NO_SUCH_PAPER,
    /** There is no rule of that id to leave out; arguments: the id, those there are. */
    NO_SUCH_RULE
}
