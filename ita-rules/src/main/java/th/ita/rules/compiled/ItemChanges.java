package th.ita.rules.compiled;

import java.util.Arrays;
import th.ita.domain.OutOfRangeException;

/**
 * The scores of one agency while its items are turned round, met ones to not met and back: a change works out only the
 * levels that it touches. Items may be turned in any order and as often as wanted; the scores are those that the agency
 * would have anew. Nothing is allocated. Made by {@link CompiledScorer#changes}; one thread's own.
 *
 * <p>Example: what each item alone would do to the grade.
 *
 * <pre>{@code
 * changes.start(in, agency);
 * for (int item = 0; item < items; item++) {
 *     changes.turn(item);
 *     grades[item] = changes.grade();
 *     changes.turn(item);
 * }
 * }</pre>
 */
public final class ItemChanges {
    private static final int NONE = -1;

    private final Step[] steps;
    private final Printing[] printings;
    private final GradeTable grades;
    /** The level right above each item, and each level; -1 where there is none. */
    private final int[] aboveItem;

    private final int[] aboveLevel;
    /** What one item, or one of a level's numerators, adds to the numerator right above. */
    private final long[] itemFactors;

    private final long[] levelFactors;

    private final long[] met;
    private final long[] known;
    private final long[] numerators;
    /** Whether a level is computed rather than published or unknown, so that what is below moves it. */
    private final boolean[] computed;
    /** The levels that grades go by besides the total. */
    private final int[] conditions;
    /** Printed scores for grades, one a level. */
    private final int[][] printed;

    ItemChanges(int items, Step[] steps, Printing[] printings, GradeTable grades) {
        this.steps = steps;
        this.printings = printings;
        this.grades = grades;
        this.aboveItem = filled(items);
        this.itemFactors = new long[items];
        this.aboveLevel = filled(printings.length);
        this.levelFactors = new long[printings.length];
        this.met = new long[(items + 63) / 64];
        this.known = new long[met.length];
        this.numerators = new long[printings.length];
        this.computed = new boolean[printings.length];
        this.conditions = grades.conditions();
        this.printed = new int[printings.length][1];
        for (Step step : steps) {
            link(step);
        }
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    private void link(Step step) {
        if (step instanceof CountStep count) {
            for (int item = 0; item < aboveItem.length; item++) {
                if ((count.items()[item >> 6] >>> item & 1) == 1) {
                    aboveItem[item] = step.level();
                    itemFactors[item] = count.hundred();
                }
            }
        } else if (step instanceof SumStep sum) {
            for (int input = 0; input < sum.inputs().length; input++) {
                aboveLevel[sum.inputs()[input]] = step.level();
                levelFactors[sum.inputs()[input]] = sum.factors()[input];
            }
        }
    }

    /**
     * Turns to an agency as it is.
     *
     * @param in what is known of agencies, made by the same scorer
     * @param agency the agency, from 0
     */
    public void start(BatchInputs in, int agency) {
        Block block = in.lend();
        block.move(in, agency, agency + 1);
        for (int word = 0; word < met.length; word++) {
            met[word] = in.met[word][agency];
            known[word] = in.known[word][agency];
        }
        for (Step step : steps) {
            step.run(in, block);
            numerators[step.level()] = block.scores[step.level()][0];
            computed[step.level()] = isComputed(step);
        }
        in.giveBack(block);
    }

    private boolean isComputed(Step step) {
        if (step instanceof CountStep count) {
            for (int word = 0; word < known.length; word++) {
                if ((count.items()[word] & ~known[word]) != 0) {
                    return false;
                }
            }
            return true;
        }
        if (step instanceof SumStep sum) {
            for (int input : sum.inputs()) {
                if (numerators[input] < 0) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    /**
     * Turns an item round: met if it was not, not met if it was.
     *
     * @param item its index in {@link CompiledScorer#items()}
     * @throws OutOfRangeException if its outcome is not known
     */
    public void turn(int item) {
        long bit = 1L << item;
        if ((known[item >> 6] & bit) == 0) {
            throw new OutOfRangeException("item", item, "an item whose outcome is known");
        }
        met[item >> 6] ^= bit;
        long sign = (met[item >> 6] >>> item & 1) * 2 - 1;
        long difference = sign * itemFactors[item];
        int level = aboveItem[item];
        while (level >= 0 && computed[level]) {
            numerators[level] += difference;
            difference *= levelFactors[level];
            level = aboveLevel[level];
        }
    }

    /**
     * An exact score as it is now.
     *
     * @param level the level's index in {@link CompiledScorer#levels()}
     * @return the number above the line, over {@link CompiledScorer#denominator}, or {@link BatchScores#UNKNOWN}
     */
    public long numerator(int level) {
        return numerators[level];
    }

    /**
     * A printed score as it is now.
     *
     * @param level the level's index
     * @return the score rounded by the framework's rule, in units of its last digit, or {@link BatchScores#UNKNOWN}
     */
    public int printed(int level) {
        return printings[level].print(numerators[level]);
    }

    /** {@return the grade as it is now, by its index in {@link CompiledScorer#grades()}, or {@link BatchScores#UNKNOWN}} */
    public int grade() {
        printed[0][0] = printed(0);
        for (int level : conditions) {
            printed[level][0] = printed(level);
        }
        return grades.grade(printed);
    }
}
