package th.ita.export.audit;

import th.ita.domain.refusal.RefusalCode;

/** Why a published table, or a row of it, cannot be audited. */
public enum AuditRefusal implements RefusalCode {
    /** The table has no column of fiscal years, and nobody said which year it is of. */
    AUDIT_NO_YEAR,
    /** A row does not say its fiscal year, and nobody said which year the table is of. */
    AUDIT_BLANK_YEAR,
    /** A row says neither that it is of one agency nor that it is an average; arguments: what it says. */
    AUDIT_UNKNOWN_SCOPE
}
