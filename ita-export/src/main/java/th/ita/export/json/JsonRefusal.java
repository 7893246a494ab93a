package th.ita.export.json;

import th.ita.domain.refusal.RefusalCode;

/** Why a JSON file cannot be read. */
public enum JsonRefusal implements RefusalCode {
    /** The file is larger than is read; arguments: its size and the limit, in megabytes. */
    JSON_TOO_LARGE,
    /** The file is not text in UTF-8. */
    JSON_NOT_UTF8,
    /** The file holds nothing. */
    JSON_EMPTY,
    /** The text breaks the rules of JSON; arguments: the column, what stands there. */
    MALFORMED_JSON,
    /** The text ends before all its objects and lists do. */
    JSON_ENDS_EARLY,
    /** Objects and lists are nested deeper than any file of this kind; argument: the limit. */
    JSON_TOO_DEEP,
    /** A value is of another type than it should be; arguments: the type it should have, the type it has. */
    WRONG_TYPE,
    /** An object lacks a key that it must have; argument: the key. */
    MISSING_KEY,
    /** An object has a key that is not known there; arguments: the key, the nearest known one, all known ones. */
    UNKNOWN_KEY,
    /** An object has the same key twice; argument: the key. */
    DUPLICATE_KEY,
    /** A list has an entry for the same thing twice; argument: the thing. */
    DUPLICATE_ENTRY,
    /** A word is none of those that can stand there; arguments: the word, the words that can. */
    UNKNOWN_WORD,
    /** A text that must say something is blank. */
    BLANK_TEXT,
    /** A text holds half of a character; no file in UTF-8 can hold it. */
    BROKEN_TEXT,
    /** A number is not a whole one from 0 up; argument: the number. */
    NOT_A_COUNT,
    /** A text is not a date of the common era such as 2021-04-30; argument: the text. */
    NOT_A_DATE,
    /** A text is not a time of whole seconds in UTC such as 2021-04-30T09:15:00Z; argument: the text. */
    NOT_A_TIME,
    /** A period ends before it begins; arguments: its first and its last day. */
    PERIOD_BACKWARDS,
    /** A period of a whole fiscal year is not 1 October to 30 September; arguments: its first and its last day. */
    NOT_A_WHOLE_YEAR,
    /** The document was written in a later form than is known; arguments: its version, the latest known. */
    NEWER_SCHEMA,
    /** The document is of another kind; arguments: its kind, the kind that was expected. */
    OTHER_KIND,
    /** A value is none that a revision could have; argument: the value. */
    NOT_OF_A_REVISION
}
