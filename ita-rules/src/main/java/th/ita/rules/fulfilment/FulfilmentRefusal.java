package th.ita.rules.fulfilment;

import th.ita.domain.refusal.RefusalCode;

/** Why a report cannot be held against a plan. */
public enum FulfilmentRefusal implements RefusalCode {
    /** They are of different agencies; arguments: that of the plan, that of the report. */
    REPORT_OF_ANOTHER_AGENCY,
    /** They are of different years; arguments: that of the plan, that of the report. */
    REPORT_OF_ANOTHER_YEAR
}
