package th.ita.rules.analysis;

/** What a level of a result asks for, by the thresholds of the analysis. Worded under {@code attention.NAME}. */
public enum Attention {
    /** Below the lower threshold: to be mended without delay (แก้ไขโดยเร่งด่วน). */
    FIX_URGENTLY,
    /** Between the thresholds: to be developed (พัฒนาให้ดีขึ้น). */
    DEVELOP,
    /** From the upper threshold up: to be kept (รักษาไว้). */
    KEEP,
    /** The score is not known, and what is known of it does not decide. */
    UNDECIDED
}
