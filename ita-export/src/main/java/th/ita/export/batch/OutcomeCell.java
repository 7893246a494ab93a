package th.ita.export.batch;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.Set;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;
import th.ita.export.csv.CsvCell;

/** Reads whether an item was met, in the words people use for it. */
final class OutcomeCell {
    static final byte UNKNOWN = -1;
    /** What {@link #outcome} says of a text that says something else. */
    static final byte NONE = -2;

    private static final Set<String> MET = Set.of("1", "100", "100.0", "100.00", "true", "yes", "met", "ผ่าน", "มี");
    private static final Set<String> NOT_MET =
            Set.of("0", "0.0", "0.00", "false", "no", "notmet", "unmet", "ไม่ผ่าน", "ไม่มี");

    private OutcomeCell() {}

    /** 1, 0, or -1 for a cell that says nothing. */
    static Either<Refusal, Byte> read(CsvCell cell) {
        byte outcome = outcome(cell);
        return outcome == NONE
                ? Either.left(Refusal.of(BatchRefusal.BATCH_NOT_AN_OUTCOME, cell.place(), cell.text()))
                : Either.right(outcome);
    }

    /** The same of a text, or {@link #NONE}. */
    static byte outcome(String text) {
        return outcome(new CsvCell(text, Place.unknown()));
    }

    private static byte outcome(CsvCell cell) {
        if (cell.isDashOrBlank()) {
            return UNKNOWN;
        }
        String word = Numerals.ARABIC
                .write(cell.text())
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("_", "")
                .replace("-", "");
        return MET.contains(word) ? 1 : NOT_MET.contains(word) ? 0 : NONE;
    }
}
