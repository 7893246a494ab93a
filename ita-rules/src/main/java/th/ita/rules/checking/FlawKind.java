package th.ita.rules.checking;

/** What is wrong at one place of a score sheet. Its wording stands in the message bundles under {@code flaw.NAME}. */
public enum FlawKind {
    /** The assessment is of another year than the framework. */
    YEAR,
    /** Another level or item stands there than the framework has there. */
    SUBJECT,
    /** The level is not the one the framework has there. */
    LEVEL,
    /** The rule is not the framework's rule for the level, or has another provenance. */
    RULE,
    /** The weight is not the framework's. */
    WEIGHT,
    /** The weights of the inputs do not add up to 100. */
    WEIGHTS,
    /** The published figure is not the one the assessment holds. */
    REPORTED,
    /** The counted answers are not those that the assessment holds. */
    ANSWERS,
    /** The inputs are not those of the framework, each once and in official order. */
    INPUTS,
    /** What it rests on, or why it is not known, does not follow from its inputs. */
    BASIS,
    /** The score does not follow from its inputs. */
    SCORE,
    /** The numbers the score may be do not follow from those of its inputs. */
    RANGE,
    /** The score lies outside its own range, or the range outside 0 to 100. */
    OUTSIDE,
    /** The grade is not the one the printed scores earn. */
    GRADE,
    /** The published figures that are said to contradict the scores are not those that do. */
    CONTRADICTIONS,
    /** The digest is not that of the result. */
    DIGEST
}
