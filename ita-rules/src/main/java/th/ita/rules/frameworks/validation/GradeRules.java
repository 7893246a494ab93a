package th.ita.rules.frameworks.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;

/**
 * Every printed total has one grade. Grades reach up to the next, so there can be no gap above the lowest; they overlap
 * where one that begins at the same total, or higher up, asks for no more than the next.
 */
final class GradeRules {
    private GradeRules() {}

    static Stream<Spot> overlaps(Framework framework) {
        List<Grade> grades =
                framework.gradeScale().map(scale -> scale.value().grades()).orElse(List.of());
        return IntStream.range(1, grades.size())
                .boxed()
                .flatMap(i -> grades.subList(0, i).stream()
                        .filter(before -> takesAllOf(before, grades.get(i)))
                        .limit(1)
                        .map(before ->
                                Spot.of("/gradeScale/grades", grades.get(i).code(), before.code())));
    }

    static Stream<Spot> crossed(Framework framework) {
        return framework.thresholds().stream()
                .map(Fact::value)
                .flatMap(found -> found.urgentBelow().stream()
                        .filter(below -> below.compareTo(found.keepFrom()) > 0)
                        .map(below -> Spot.of(
                                "/thresholds/urgentBelow",
                                below.toPlainString(),
                                found.keepFrom().toPlainString())));
    }

    private static boolean takesAllOf(Grade before, Grade after) {
        return before.from().compareTo(after.from()) == 0
                && before.conditions().entrySet().stream()
                        .allMatch(condition -> after.conditions().containsKey(condition.getKey())
                                && after.conditions().get(condition.getKey()).compareTo(condition.getValue()) >= 0);
    }
}
