package th.ita.export.csv;

import th.ita.domain.refusal.RefusalCode;

/** Why a table, a row of it or a cell of it cannot be read. */
public enum CsvRefusal implements RefusalCode {
    /** The file is not there or cannot be read to its end; arguments: what the system said. */
    CSV_UNREADABLE,
    /** The file holds nothing but white space. */
    CSV_EMPTY,
    /** The file holds codes no text has; arguments: the first of them. */
    CSV_BINARY,
    /** The file is text in no encoding that is read; arguments: the first offending byte. */
    CSV_UNKNOWN_ENCODING,
    /** The first row holds none of the heads that are known; arguments: the heads found, those known. */
    CSV_NO_HEAD,
    /** Two columns have the same head, or heads that mean the same; arguments: both heads, both columns from 1. */
    CSV_DUPLICATE_HEAD,
    /** A column that must be there is not; arguments: its heads, those found. */
    CSV_MISSING_COLUMN,
    /** A quoted cell does not end, or something follows its closing quote; ends the reading. */
    CSV_MALFORMED_QUOTES,
    /** A row has more cells than can be read; ends the reading; arguments: the limit. */
    CSV_TOO_MANY_CELLS,
    /** A cell is longer than is read; arguments: its length in characters, the limit. */
    CSV_CELL_TOO_LONG,
    /** A row has not as many cells as the head; arguments: how many it has, how many the head has. */
    CSV_CELL_COUNT,
    /** A cell that should hold a figure does not; arguments: its text. */
    CSV_NOT_A_FIGURE,
    /** A cell that should hold a count does not; arguments: its text. */
    CSV_NOT_A_COUNT,
    /** A figure is not in its range; arguments: its text, the least, the greatest. */
    CSV_OUT_OF_RANGE;

    /**
     * Tells whether nothing after this can be read. Every other refusal of a row leaves the rows after it as they are.
     *
     * @return whether it ends the reading
     */
    public boolean endsReading() {
        return this == CSV_MALFORMED_QUOTES || this == CSV_TOO_MANY_CELLS || this == CSV_UNREADABLE;
    }
}
