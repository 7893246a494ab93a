package th.ita.domain.framework;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.OutOfRangeException;

/**
 * The grades of a year. Grades are awarded on printed scores: the official tables give bounds such as 85.00 to 94.99,
 * so a total that prints as 95.00 earns what begins at 95.00. From FY2566 a grade may ask for more than its total: that
 * each instrument reaches a bound too. The first grade, from the highest down, that the scores meet in full is earned.
 *
 * @param grades from the highest to the lowest; the lowest begins at 0 and asks for nothing else
 */
public record GradeScale(List<Grade> grades) {
    /** Checks order and cover; grades from the same total keep their order. */
    public GradeScale {
        grades = grades.stream()
                .sorted(Comparator.comparing(Grade::from).reversed())
                .toList();
        if (grades.isEmpty()) {
            throw new OutOfRangeException("grade scale", grades, "grades down to 0");
        }
        Grade lowest = grades.get(grades.size() - 1);
        if (lowest.from().signum() != 0 || !lowest.conditions().isEmpty()) {
            throw new OutOfRangeException("grade scale", grades, "grades down to 0, the lowest without conditions");
        }
    }

    /** {@return whether the total alone tells the grade} */
    public boolean byTotalAlone() {
        for (Grade grade : grades) {
            if (!grade.conditions().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The grade of a printed total, in a scale {@linkplain #byTotalAlone() that goes by the total alone}.
     *
     * @param total the total as the framework's rounding prints it
     * @return its grade
     * @throws OutOfRangeException if the total is below 0, or if the scores of the instruments decide
     */
    public Grade of(BigDecimal total) {
        return of(total, Map.of())
                .orElseThrow(() -> new OutOfRangeException("total", total, "0 to 100, and a grade by the total alone"));
    }

    /**
     * The grade of a printed total and the printed scores of the instruments.
     *
     * @param total the total as the framework's rounding prints it
     * @param instruments the scores of the instruments as it prints them, as far as they are known
     * @return the grade, or nothing if it hangs on an instrument whose score is not known
     */
    public Optional<Grade> of(BigDecimal total, Map<LevelCode, BigDecimal> instruments) {
        for (Grade grade : grades) {
            if (grade.reachedBy(total) && !grade.excludedBy(instruments)) {
                return Optional.of(grade).filter(found -> found.allows(instruments));
            }
        }
        return Optional.empty();
    }

    /**
     * The grade a text means.
     *
     * @param text a grade's code or name, as printed
     * @return the grade, or nothing if this scale has no such grade
     */
    public Optional<Grade> called(String text) {
        return grades.stream().filter(grade -> grade.isCalled(text)).findFirst();
    }
}
