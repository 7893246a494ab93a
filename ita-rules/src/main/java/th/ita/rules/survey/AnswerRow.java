package th.ita.rules.survey;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * One respondent's answers to the parts that a file asks, filled anew for each respondent and counted by {@link
 * SurveyCounter#respondent(AnswerRow)}: eight answers at a time, wherever in the file the agency's other respondents stand.
 *
 * <p>Not thread-safe.
 */
public final class AnswerRow {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LANES = 8;
    private static final long ONES = 0x0101_0101_0101_0101L;
    /** A lane that has one of these bits is none of the first four answers. */
    private static final long OTHERS = 0xFCFC_FCFC_FCFC_FCFCL;

    private static final long HIGH = 0x8080_8080_8080_8080L;
    /** Answers that go by one digit. */
    private static final int DIGITS = 9;

    private final int[] parts;
    private final byte[] answers;
    /** What, added to a digit, passes the range of a byte's lower bits where it is none of the part's answers. */
    private final byte[] beyond;

    /** What is taken from a digit to give an answer. */
    private final byte[] least;

    /**
     * A row in which everybody gives the first answer.
     *
     * @param form what is answered
     * @param parts the parts' places in the form from 0, in the order of the row
     */
    public AnswerRow(SurveyForm form, int... parts) {
        this.parts = parts.clone();
        this.answers = new byte[(parts.length + LANES - 1) / LANES * LANES];
        this.beyond = new byte[answers.length];
        this.least = new byte[answers.length];
        for (int at = 0; at < parts.length; at++) {
            int choices = Math.min(form.parts().get(parts[at]).answers().size(), DIGITS);
            beyond[at] = (byte) (0x80 - '1' - choices);
            least[at] = '1';
        }
    }

    /**
     * Fills in all answers from the digits they go by, where all are digits of answers.
     *
     * @param digits the digits in ASCII, the first answer's being 1, filled up with zeros to a multiple of eight
     * @return whether all are; if not, the row is of no use until it is filled in otherwise
     */
    public boolean putDigits(byte[] digits) {
        for (int at = 0; at < answers.length; at += LANES) {
            long eight = (long) EIGHT.get(digits, at);
            long first = (long) EIGHT.get(least, at);
            boolean tooSmall = (((eight | HIGH) - first) & HIGH) != HIGH;
            if (tooSmall || ((eight | (eight + (long) EIGHT.get(beyond, at))) & HIGH) != 0) {
                return false;
            }
            EIGHT.set(answers, at, eight - first);
        }
        return true;
    }

    /**
     * Fills in an answer.
     *
     * @param at its place in the row, from 0
     * @param answer the answer's place in its scale from 0, or {@link SurveyCounter#LEFT_BLANK}, {@link
     *     SurveyCounter#DECLINED} or {@link SurveyCounter#NOT_UNDERSTOOD}
     */
    public void put(int at, int answer) {
        answers[at] = (byte) answer;
    }

    int size() {
        return parts.length;
    }

    int part(int at) {
        return parts[at];
    }

    int answer(int at) {
        return answers[at];
    }

    /** Sums in which the answers of up to 255 rows are counted: three numbers for each eight answers. */
    long[] sums() {
        return new long[3 * answers.length / LANES];
    }

    /** Adds the answers to sums, where all are among the first four; otherwise leaves the sums as they are. */
    boolean addTo(long[] sums) {
        for (int at = 0; at < answers.length; at += LANES) {
            if (((long) EIGHT.get(answers, at) & OTHERS) != 0) {
                return false;
            }
        }
        for (int at = 0, sum = 0; at < answers.length; at += LANES, sum += 3) {
            long places = (long) EIGHT.get(answers, at);
            long low = places & ONES;
            long high = (places >>> 1) & ONES;
            long both = low & high;
            sums[sum] += low ^ both;
            sums[sum + 1] += high ^ both;
            sums[sum + 2] += both;
        }
        return true;
    }

    /** How often an answer from 1 to 3 was added to sums. */
    static int added(long[] sums, int at, int answer) {
        return (int) ((sums[(at / LANES) * 3 + answer - 1] >>> ((at % LANES) * LANES)) & 0xFF);
    }
}
