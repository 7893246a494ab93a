package th.ita.domain.refusal;

/** Reasons why a text is not one of the domain's values. */
public enum DomainRefusal implements RefusalCode {
    /** A text that should name a fiscal year of the Buddhist era does not; argument: the text. */
    NOT_A_FISCAL_YEAR,
    /** A text that should be an item code such as {@code O42} is not; argument: the text. */
    NOT_AN_ITEM_CODE,
    /** A text that should name a level such as {@code 9.1}, {@code OIT} or {@code total} does not; argument: the text. */
    NOT_A_LEVEL,
    /** A text that should be the code of a survey question such as {@code i4} is not; argument: the text. */
    NOT_A_QUESTION,
    /** A text that should be a published score from 0 to 100 is not; argument: the text. */
    NOT_A_SCORE,
    /** A text that should be an agency's id is empty, too long or holds characters that are not allowed. */
    NOT_AN_AGENCY_ID,
    /** A text that should be the link of a piece of evidence is not a usable address; argument: the text. */
    NOT_A_LINK,
    /** A text that should be a SHA-256 in small hexadecimal digits is not; argument: the text. */
    NOT_A_CONTENT_HASH,
    /** A text that should be a day such as {@code 2021-03-31} is not; argument: the text. */
    NOT_A_DAY
}
