package th.ita.export.batch;

import java.io.IOException;

/** Takes the cells of a row of results, one after the other. */
interface ResultCells {
    /** A text of the agency's own. */
    void text(String text) throws IOException;

    /** A text that comes in many rows. */
    void term(String term) throws IOException;

    /** A number in units of its last digit; nothing where it is negative, for that is unknown. */
    void number(long units, int decimals) throws IOException;
}
