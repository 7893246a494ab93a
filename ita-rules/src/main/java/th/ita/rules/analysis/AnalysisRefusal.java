package th.ita.rules.analysis;

import th.ita.domain.refusal.RefusalCode;

/** Why a result cannot be analysed as asked. */
public enum AnalysisRefusal implements RefusalCode {
    /** The threshold below which is urgent lies above the one from which is kept; arguments: the two. */
    THRESHOLDS_CROSSED,
    /** The result to compare with is of the same year or a later one; arguments: its year, the year it is compared with. */
    NOT_AN_EARLIER_YEAR
}
