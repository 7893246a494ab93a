package th.ita.rules.frameworks;

import th.ita.domain.refusal.RefusalCode;

/** Why there is no framework: a year that is not known, or a file that is not one. */
public enum FrameworkRefusal implements RefusalCode {
    /** No framework of that year comes with the library; arguments: the year, the years that do. */
    UNKNOWN_YEAR,
    /** The file is too large to be a framework; arguments: the limit in megabytes. */
    FRAMEWORK_TOO_LARGE,
    /** The file holds nothing but white space. */
    FRAMEWORK_EMPTY,
    /** The file is not text in UTF-8; arguments: the first byte that does not fit, such as {@code 0xA1}. */
    FRAMEWORK_NOT_UTF8,
    /** The file is not JSON; arguments: the character of the line, what stands there. */
    FRAMEWORK_MALFORMED,
    /** The file ends before all its objects and lists do. */
    FRAMEWORK_ENDS_EARLY,
    /** Objects and lists lie too deep in each other; arguments: the deepest that is read. */
    FRAMEWORK_TOO_DEEP,
    /** An object has a property twice; arguments: the property. */
    FRAMEWORK_DUPLICATE_KEY,
    /** The file is of another version of the format; arguments: its version, the version that is read. */
    FRAMEWORK_OTHER_VERSION,
    /** A value is of the wrong JSON type; arguments: the type found, the type expected. */
    FRAMEWORK_WRONG_TYPE,
    /** An object has a property the format does not know; arguments: the property, those it knows there. */
    FRAMEWORK_UNKNOWN_PROPERTY,
    /** An object lacks a property; arguments: the property. */
    FRAMEWORK_MISSING_PROPERTY,
    /** A value is of the right type but not one that can stand there; arguments: the value, what can. */
    FRAMEWORK_BAD_VALUE,
    /** A text that must say something is blank; arguments: its property. */
    FRAMEWORK_BLANK_TEXT,
    /** No grade without conditions begins at 0, so that a low total would have none. */
    FRAMEWORK_NO_LOWEST_GRADE,
    /** The file has more problems than are listed; arguments: how many are. */
    FRAMEWORK_TOO_MANY_PROBLEMS,
    /** Two files hold a framework of the same year; arguments: the year, the other file. */
    FRAMEWORK_YEAR_TWICE
}
