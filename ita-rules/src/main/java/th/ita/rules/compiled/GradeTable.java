package th.ita.rules.compiled;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private final int[] from;
    /** The levels that each grade asks for as well; -1 is one that the year does not have. */
    private final int[][] instruments;
    /** The lowest printed score of each of those. */
    private final int[][] bounds;

    private GradeTable(int grades) {
        this.codes = new String[grades];
        this.from = new int[grades];
        this.instruments = new int[grades][];
        this.bounds = new int[grades][];
    }

    static GradeTable of(List<Grade> grades, Rounding rule, Map<String, Integer> levels) {
        int count = grades.size();
        GradeTable table = new GradeTable(count);
        for (int g = 0; g < count; g++) {
            Grade grade = grades.get(g);
            SortedMap<LevelCode, BigDecimal> conditions = grade.conditions();
            table.codes[g] = grade.code();
            table.from[g] = units(grade.from(), rule);
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

    /** The grade of an agency by its printed scores. */
    int grade(int[][] printed, int agency) {
        int total = printed[0][agency];
        if (total < 0) {
            return BatchScores.UNKNOWN;
        }
        for (int g = 0; g < from.length; g++) {
            if (total >= from[g] && !missed(g, printed, agency)) {
                return open(g, printed, agency) ? BatchScores.UNKNOWN : g;
            }
        }
        return BatchScores.UNKNOWN;
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
