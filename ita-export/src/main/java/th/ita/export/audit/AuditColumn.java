package th.ita.export.audit;

import th.ita.domain.framework.LevelCode;

/** What a column of a published table holds. */
sealed interface AuditColumn {
    /** Something about the row that is no figure. */
    enum About implements AuditColumn {
        /** The agency's name. */
        AGENCY,
        /** The fiscal year. */
        YEAR,
        /** The grade. */
        GRADE,
        /** Whether the row is of one agency or an average. */
        SCOPE,
        /** The agency's type, which may say that the row is an average. */
        TYPE,
        /** The province, of no use here. */
        PROVINCE,
        /** A number or an id, of no use here. */
        NUMBER
    }

    /** The score of an indicator, an instrument or the total. */
    record Score(LevelCode level) implements AuditColumn {}

    /** The weighted score of an instrument. */
    record Weighted(LevelCode instrument) implements AuditColumn {}
}
