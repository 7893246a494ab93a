package th.ita.domain.framework;

/** The levels of an assessment from the single item or answered part up; each has its scoring rule. */
public enum Level {
    /** One open-data item. */
    ITEM,
    /** A group of items. */
    SUB_INDICATOR,
    /** A part of a survey question, which is answered by itself. */
    QUESTION_PART,
    /** A survey question. */
    QUESTION,
    /** A group of sub-indicators or of questions. */
    INDICATOR,
    /** A group of indicators. */
    INSTRUMENT,
    /** The whole. */
    TOTAL
}
