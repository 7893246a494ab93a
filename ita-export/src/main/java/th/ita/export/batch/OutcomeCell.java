package th.ita.export.batch;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.Set;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;
import th.ita.export.csv.CsvCell;

/** Reads whether an item was met, in the words people use for it. */
final class OutcomeCell {
    static final byte UNKNOWN = -1;

    private static final Set<String> MET = Set.of("1", "100", "100.0", "100.00", "true", "yes", "met", "ผ่าน", "มี");
    private static final Set<String> NOT_MET =
            Set.of("0", "0.0", "0.00", "false", "no", "notmet", "unmet", "ไม่ผ่าน", "ไม่มี");

    private OutcomeCell() {}

    /** 1 or 0 for the one digit that most tables write, -1 for any other text. */
    static byte digit(String text) {
        boolean digit = text.length() == 1 && (text.charAt(0) == '0' || text.charAt(0) == '1');
        return digit ? (byte) (text.charAt(0) - '0') : UNKNOWN;
    }

    /** 1, 0, or -1 for a cell that says nothing. */
    static Either<Refusal, Byte> read(CsvCell cell) {
        if (cell.isDashOrBlank()) {
            return Either.right(UNKNOWN);
        }
        String word = Numerals.ARABIC
                .write(cell.text())
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("_", "")
                .replace("-", "");
        if (MET.contains(word)) {
            return Either.right((byte) 1);
        }
        return NOT_MET.contains(word)
                ? Either.right((byte) 0)
                : Either.left(Refusal.of(BatchRefusal.BATCH_NOT_AN_OUTCOME, cell.place(), cell.text()));
    }
}
