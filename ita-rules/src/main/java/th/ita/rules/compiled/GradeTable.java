package th.ita.rules.compiled;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Rounding;

/** The grades as bounds in printed units, from the highest down. */
final class GradeTable implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String[] codes;
    /** The lowest printed total of each grade. */
    private final int[] lowest;
    /** The levels that each grade asks for as well; -1 is one that the year does not have. */
    private final int[][] instruments;
    /** The lowest printed score of each of those. */
    private final int[][] bounds;

    private final boolean conditional;

    private GradeTable(int grades, boolean conditional) {
        this.conditional = conditional;
        this.codes = new String[grades];
        this.lowest = new int[grades];
        this.instruments = new int[grades][];
        this.bounds = new int[grades][];
    }

    static GradeTable of(List<Grade> grades, Rounding rule, Map<String, Integer> levels) {
        int count = grades.size();
        GradeTable table = new GradeTable(
                count, grades.stream().anyMatch(grade -> !grade.conditions().isEmpty()));
        for (int g = 0; g < count; g++) {
            Grade grade = grades.get(g);
            SortedMap<LevelCode, BigDecimal> conditions = grade.conditions();
            table.codes[g] = grade.code();
            table.lowest[g] = units(grade.from(), rule);
            table.instruments[g] = conditions.keySet().stream()
                    .mapToInt(code -> levels.getOrDefault(code.value(), -1))
                    .toArray();
            table.bounds[g] = conditions.values().stream()
                    .mapToInt(bound -> units(bound, rule))
                    .toArray();
        }
        return table;
    }

    /** The least printed figure that reaches a bound, in units. */
    private static int units(BigDecimal bound, Rounding rule) {
        return bound.movePointRight(rule.decimals())
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** The codes of the grades. */
    String[] codes() {
        return codes.clone();
    }

    /** The levels by whose printed scores grades are given, the total apart. */
    int[] conditions() {
        return Arrays.stream(instruments)
                .flatMapToInt(Arrays::stream)
                .filter(level -> level >= 0)
                .distinct()
                .toArray();
    }

    /** Grades the agencies of a block by their printed scores; levels are in the order of the scorer, the total first. */
    void grade(int[][] printed, byte[] grades, Block block) {
        int[] above = block.sums;
        countAbove(printed[0], above, block);
        for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
            int grade = printed[0][agency] < 0 ? lowest.length : above[i];
            if (conditional) {
                grade = firstEarned(grade, printed, agency);
            }
            grades[agency] = (byte) (grade < lowest.length ? grade : BatchScores.UNKNOWN);
        }
    }

    /** The grade of one agency by its printed scores, one agency a level. */
    int grade(int[][] printed) {
        int grade = 0;
        while (grade < lowest.length && (printed[0][0] < 0 || printed[0][0] < lowest[grade])) {
            grade++;
        }
        grade = conditional ? firstEarned(grade, printed, 0) : grade;
        return grade < lowest.length ? grade : BatchScores.UNKNOWN;
    }

    /** How many grades begin above each total: the index of the first that it reaches, since the lowest begins at 0. */
    private void countAbove(int[] totals, int[] above, Block block) {
        Arrays.fill(above, 0, block.size, 0);
        for (int bound : lowest) {
            for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
                above[i] += (totals[agency] - bound) >>> 31;
            }
        }
    }

    /** The first grade from the given one whose conditions are met, or none where that hangs on something unknown. */
    private int firstEarned(int first, int[][] printed, int agency) {
        for (int g = first; g < lowest.length; g++) {
            if (!missed(g, printed, agency)) {
                return open(g, printed, agency) ? lowest.length : g;
            }
        }
        return lowest.length;
    }

    private boolean missed(int grade, int[][] printed, int agency) {
        for (int c = 0; c < bounds[grade].length; c++) {
            int score = score(instruments[grade][c], printed, agency);
            if (score >= 0 && score < bounds[grade][c]) {
                return true;
            }
        }
        return false;
    }

    private boolean open(int grade, int[][] printed, int agency) {
        for (int instrument : instruments[grade]) {
            if (score(instrument, printed, agency) < 0) {
                return true;
            }
        }
        return false;
    }

    private static int score(int instrument, int[][] printed, int agency) {
        return instrument < 0 ? BatchScores.UNKNOWN : printed[instrument][agency];
    }
}
