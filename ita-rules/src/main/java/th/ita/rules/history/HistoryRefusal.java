package th.ita.rules.history;

import th.ita.domain.refusal.RefusalCode;

/** Why a store's history cannot be used. */
public enum HistoryRefusal implements RefusalCode {
    /** A revision is not as it was when it was made; arguments: the key, the number. */
    REVISION_NOT_INTACT,
    /** A line of noted ends of histories is not one; argument: the line. */
    NOT_A_HEAD,
    /** A store holds no life of the plan; argument: the key. */
    NO_LIFE
}
