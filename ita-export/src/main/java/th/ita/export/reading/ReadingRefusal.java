package th.ita.export.reading;

import th.ita.domain.refusal.RefusalCode;

/** Why a document cannot be read. Nothing has been written when one of these comes back. */
public enum ReadingRefusal implements RefusalCode {
    /** The file is not there or may not be read; arguments: what the system said. */
    UNREADABLE_FILE,
    /** The file is larger than the limit; arguments: its size and the limit, in megabytes. */
    TOO_LARGE,
    /** The file holds nothing but white space. */
    EMPTY_FILE,
    /** The file holds bytes no text has, such as those of a picture. */
    BINARY_FILE,
    /** The file is text neither in UTF-8 nor in a Thai code page; arguments: the first offending byte. */
    UNKNOWN_ENCODING,
    /** The file's name ends in a way no reader knows; arguments: the ending, the endings that can be read. */
    UNKNOWN_FORMAT,
    /** The file's name has no ending that would tell its kind; arguments: the endings that can be read. */
    NO_ENDING,
    /** The bytes are not of the format that the name's ending tells; arguments: the ending, the ending to save it with. */
    NOT_ITS_FORMAT,
    /** The file is of an office program before 2007; arguments: the ending to save it with. */
    OLD_OFFICE,
    /** The file is encrypted; arguments: the ending to save it with. */
    ENCRYPTED_FILE,
    /**
     * The file is a package that unpacks into too much; arguments: the limit in megabytes, the limit of parts, the limit
     * of its parts of text in megabytes.
     */
    UNPACKS_TOO_LARGE,
    /** A part of the file declares a document type, with which XML could reach out or blow up; arguments: the part. */
    FOREIGN_XML,
    /** A part of the file cannot be read; arguments: the part, what is wrong with it. */
    DAMAGED_FILE,
    /** The document has more rows and paragraphs than are read; arguments: the limit. */
    TOO_MANY_ROWS,
    /** The web page has more tags than are read; arguments: the limit. */
    TOO_MANY_TAGS,
    /** The text holds no table; arguments: the heads a table of measures has. */
    NO_TABLE,
    /** The text holds tables, but none with the heads of a measures table; arguments: the heads found, those expected. */
    UNKNOWN_HEADS,
    /** The tables hold more measures than any agency carries out; arguments: the most that are read. */
    TOO_MANY_MEASURES,
    /** Tables with the right heads hold no measure; arguments: the heads of a measures table. */
    NO_MEASURES,
    /** The text does not name an agency. */
    NO_AGENCY,
    /** The text does not say which fiscal year the measures are for. */
    NO_FISCAL_YEAR,
    /** The document states another fiscal year of its measures than the hint; arguments: its year, that of the hint. */
    OTHER_YEAR,
    /** The file holds a result by itself where a measures plan is needed. */
    NOT_A_PLAN,
    /** The plan states no result that could be scored. */
    NO_RESULT
}
