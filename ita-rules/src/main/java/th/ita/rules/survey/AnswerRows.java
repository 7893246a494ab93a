package th.ita.rules.survey;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts rows of answers, eight parts at a time: eight bytes as one number, whose lanes are added up over the rows. The
 * places 0 to 3 in a scale are told apart by their two low bits; where any other byte is among the eight they are counted
 * one by one. Immutable and thread-safe.
 */
final class AnswerRows {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LANES = 8;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long OTHERS = 0xFCFC_FCFC_FCFC_FCFCL;
    /** As many rows as a lane can count. */
    private static final int MOST = 255;

    /** As few rows as are sooner counted one by one than their lanes are told apart. */
    private static final int FEW = 4;

    /** Where the counts of each part begin, and where those of the last end. */
    private final int[] begin;

    private final int parts;

    AnswerRows(int[] begin) {
        this.begin = begin;
        this.parts = begin.length - 1;
    }

    /** Adds rows to the counts. */
    void count(byte[] answers, int from, int rows, long[] counts) {
        int at = from;
        for (int left = rows; left > 0; left -= MOST) {
            block(answers, at, Math.min(left, MOST), counts);
            at += MOST * parts;
        }
    }

    /** The last eight parts may begin among those that are counted already. */
    private void block(byte[] answers, int from, int rows, long[] counts) {
        if (parts < LANES || rows < FEW) {
            for (int row = 0; row < rows; row++) {
                oneByOne(answers, from + row * parts, 0, parts, counts);
            }
            return;
        }
        for (int first = 0; first < parts; first += LANES) {
            eight(answers, from, rows, first, counts);
        }
    }

    private void eight(byte[] answers, int from, int rows, int first, long[] counts) {
        int column = Math.min(first, parts - LANES);
        long ones = 0;
        long twos = 0;
        long threes = 0;
        int plain = 0;
        for (int row = 0, at = from + column; row < rows; row++, at += parts) {
            long places = (long) EIGHT.get(answers, at);
            if ((places & OTHERS) != 0) {
                oneByOne(answers, at - column, first, column + LANES, counts);
            } else {
                long low = places & ONES;
                long high = places >>> 1 & ONES;
                long both = low & high;
                ones += low ^ both;
                twos += high ^ both;
                threes += both;
                plain++;
            }
        }
        for (int part = first; part < column + LANES; part++) {
            int shift = LANES * (part - column);
            add(part, plain, ones >>> shift & 0xFF, twos >>> shift & 0xFF, threes >>> shift & 0xFF, counts);
        }
    }

    /** Counts a part of rows, of which some have its answers 1, 2 and 3, the others its answer 0. */
    void add(int part, int rows, long ones, long twos, long threes, long[] counts) {
        int last = threes > 0 ? 3 : twos > 0 ? 2 : ones > 0 ? 1 : 0;
        int at = place(part, last) - last;
        counts[at] += rows - ones - twos - threes;
        counts[at + Math.min(1, last)] += last > 0 ? ones : 0;
        counts[at + Math.min(2, last)] += last > 1 ? twos : 0;
        counts[at + last] += threes;
    }

    private void oneByOne(byte[] answers, int row, int from, int to, long[] counts) {
        for (int part = from; part < to; part++) {
            counts[place(part, answers[row + part])]++;
        }
    }

    /** Where an answer, or what stands for none, is counted. */
    private int place(int part, int answer) {
        int at = begin[part] + SurveyCounter.FIRST_ANSWER + answer;
        if (at < begin[part] || at >= begin[part + 1]) {
            throw new IndexOutOfBoundsException("part " + part + " of the form has no answer " + answer);
        }
        return at;
    }
}
