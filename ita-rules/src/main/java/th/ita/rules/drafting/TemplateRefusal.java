package th.ita.rules.drafting;

import th.ita.domain.refusal.RefusalCode;

/** Why a file is no file of templates. The reasons are those of framework files, in the words of templates. */
public enum TemplateRefusal implements RefusalCode {
    /** The file is too large; arguments: the limit in megabytes. */
    TEMPLATES_TOO_LARGE,
    /** The file holds nothing but white space. */
    TEMPLATES_EMPTY,
    /** The file is not text in UTF-8; arguments: the first byte that does not fit. */
    TEMPLATES_NOT_UTF8,
    /** The file is not JSON; arguments: the character of the line, what stands there. */
    TEMPLATES_MALFORMED,
    /** The file ends before all its objects and lists do. */
    TEMPLATES_ENDS_EARLY,
    /** Objects and lists lie too deep in each other; arguments: the deepest that is read. */
    TEMPLATES_TOO_DEEP,
    /** An object has a property twice; arguments: the property. */
    TEMPLATES_DUPLICATE_KEY,
    /** A value is of the wrong JSON type; arguments: the type found, the type expected. */
    TEMPLATES_WRONG_TYPE,
    /** An object has a property the format does not know; arguments: the property, those it knows there. */
    TEMPLATES_UNKNOWN_PROPERTY,
    /** An object lacks a property; arguments: the property. */
    TEMPLATES_MISSING_PROPERTY,
    /** A value is of the right type but not one that can stand there; arguments: the value, what can. */
    TEMPLATES_BAD_VALUE,
    /** A text that must say something is blank; arguments: its property. */
    TEMPLATES_BLANK_TEXT,
    /** The file has more problems than are listed; arguments: how many are. */
    TEMPLATES_TOO_MANY_PROBLEMS,
    /** Two templates are for one topic; arguments: the topic. */
    TEMPLATES_TOPIC_TWICE,
    /** A text has a placeholder that is not known; arguments: the placeholder. */
    TEMPLATES_UNKNOWN_PLACEHOLDER
}
