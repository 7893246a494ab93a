package th.ita.domain.survey;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.ita.domain.OutOfRangeException;

/**
 * How often each answer was given to one part of a question, and, apart from the answers, how often there was none: left
 * blank, declined in words, or not to be understood. Only answers score.
 *
 * <p>Tallies add up: {@link #plus} is associative and commutative, and {@link #NONE} changes nothing. Immutable and
 * thread-safe.
 */
public final class PartTally {
    /** Nothing counted. */
    public static final PartTally NONE = new PartTally(new long[0], 0, 0, 0);

    private final long[] counts;
    private final long blank;
    private final long noAnswer;
    private final long unreadable;

    private PartTally(long[] counts, long blank, long noAnswer, long unreadable) {
        this.counts = counts;
        this.blank = blank;
        this.noAnswer = noAnswer;
        this.unreadable = unreadable;
    }

    /**
     * A tally in which every respondent's answer was understood.
     *
     * @param blank how many left the part blank, 0 or more
     * @param noAnswer how many said that they do not answer, 0 or more
     * @param counts how often each answer was given, in the order of its scale, each 0 or more
     * @return the tally
     * @throws OutOfRangeException if a number is negative or all together pass the range of {@code long}
     */
    public static PartTally of(long blank, long noAnswer, long... counts) {
        return of(blank, noAnswer, 0, counts);
    }

    /**
     * A tally.
     *
     * @param blank how many left the part blank, 0 or more
     * @param noAnswer how many said that they do not answer, 0 or more
     * @param unreadable how many wrote what is no answer of the scale, 0 or more
     * @param counts how often each answer was given, in the order of its scale, each 0 or more
     * @return the tally
     * @throws OutOfRangeException if a number is negative or all together pass the range of {@code long}
     */
    public static PartTally of(long blank, long noAnswer, long unreadable, long[] counts) {
        PartTally tally = new PartTally(counts.clone(), blank, noAnswer, unreadable);
        long least = Math.min(Math.min(blank, noAnswer), unreadable);
        for (long count : counts) {
            least = Math.min(least, count);
        }
        if (least < 0) {
            throw new OutOfRangeException("count of answers", least, "0 or more");
        }
        try {
            tally.given();
        } catch (ArithmeticException tooMany) {
            throw new OutOfRangeException("count of answers", tally, "at most " + Long.MAX_VALUE + " together");
        }
        return tally;
    }

    /** {@return how many answers the scale has, as far as the tally goes} */
    public int scale() {
        return counts.length;
    }

    /**
     * How often an answer was given.
     *
     * @param answer its place in the scale, from 0
     * @return the number
     */
    public long count(int answer) {
        return counts[answer];
    }

    /** {@return how often each answer was given, in the order of the scale} */
    public List<Long> counts() {
        return Arrays.stream(counts).boxed().toList();
    }

    /** {@return how many left the part blank} */
    public long blank() {
        return blank;
    }

    /** {@return how many said that they do not answer} */
    public long noAnswer() {
        return noAnswer;
    }

    /** {@return how many wrote what is no answer of the scale} */
    public long unreadable() {
        return unreadable;
    }

    /** {@return how many answers there are to score} */
    public long answered() {
        long answered = 0;
        for (long count : counts) {
            answered = Math.addExact(answered, count);
        }
        return answered;
    }

    /** {@return how many respondents are in the tally, with an answer or without} */
    public long given() {
        return Math.addExact(answered(), Math.addExact(Math.addExact(blank, noAnswer), unreadable));
    }

    /**
     * Both tallies together.
     *
     * @param other a tally of the same part, of other respondents
     * @return the sums
     */
    public PartTally plus(PartTally other) {
        long[] sums = Arrays.copyOf(counts, Math.max(counts.length, other.counts.length));
        for (int i = 0; i < other.counts.length; i++) {
            sums[i] += other.counts[i];
        }
        return of(blank + other.blank, noAnswer + other.noAnswer, unreadable + other.unreadable, sums);
    }

    /** Many tallies together. */
    static PartTally sum(List<PartTally> tallies) {
        long[] counts = {};
        long blank = 0;
        long noAnswer = 0;
        long unreadable = 0;
        for (PartTally tally : tallies) {
            counts = counts.length < tally.counts.length ? Arrays.copyOf(counts, tally.counts.length) : counts;
            for (int i = 0; i < tally.counts.length; i++) {
                counts[i] += tally.counts[i];
            }
            blank += tally.blank;
            noAnswer += tally.noAnswer;
            unreadable += tally.unreadable;
        }
        return of(blank, noAnswer, unreadable, counts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartTally that
                && Arrays.equals(counts, that.counts)
                && blank == that.blank
                && noAnswer == that.noAnswer
                && unreadable == that.unreadable;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * Arrays.hashCode(counts) + Long.hashCode(blank)) + Long.hashCode(noAnswer))
                + Long.hashCode(unreadable);
    }

    /** {@return the counts in one line, such as {@code 1,2,3,4 blank 0 no-answer 1 unreadable 0}} */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            line.append(i == 0 ? "" : ",").append(counts[i]);
        }
        return line + " blank " + blank + " no-answer " + noAnswer + " unreadable " + unreadable;
    }
}
