package th.ita.domain.framework;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import th.ita.domain.OutOfRangeException;

/**
 * The grades of a year. Grades are awarded on the printed total: the official tables give bounds such as 85.00 to 94.99,
 * so a total that prints as 95.00 earns what begins at 95.00.
 *
 * @param grades from the highest to the lowest, the lowest beginning at 0
 */
public record GradeScale(List<Grade> grades) {
    /** Checks order and cover. */
    public GradeScale {
        grades = grades.stream()
                .sorted(Comparator.comparing(Grade::from).reversed())
                .toList();
        if (grades.isEmpty() || grades.get(grades.size() - 1).from().signum() != 0) {
            throw new OutOfRangeException("grade scale", grades, "grades down to 0");
        }
    }

    /**
     * The grade of a printed total.
     *
     * @param total the total as the framework's rounding prints it
     * @return its grade
     */
    public Grade of(BigDecimal total) {
        return grades.stream()
                .filter(grade -> total.compareTo(grade.from()) >= 0)
                .findFirst()
                .orElseThrow(() -> new OutOfRangeException("total", total, "0 to 100"));
    }
}
