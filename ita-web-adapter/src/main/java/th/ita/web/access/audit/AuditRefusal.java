package th.ita.web.access.audit;

import th.ita.domain.refusal.RefusalCode;

/** Why a trail cannot be read as it was asked for. */
public enum AuditRefusal implements RefusalCode {
    /** The text is no place in a trail; argument: the text. */
    NOT_A_PLACE_IN_THE_TRAIL
}
