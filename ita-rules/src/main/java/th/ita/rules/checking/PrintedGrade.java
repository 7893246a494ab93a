package th.ita.rules.checking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Rounding;
import th.ita.rules.scoring.Explanation;

/** The grade that the printed scores of a tree earn. */
final class PrintedGrade {
    private PrintedGrade() {}

    static Optional<String> of(Explanation total, Framework framework) {
        if (framework.gradeScale().isEmpty() || framework.rounding().isEmpty()) {
            return Optional.empty();
        }
        Rounding rule = framework.rounding().get().value();
        Optional<BigDecimal> points = printed(total, rule);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        Map<String, BigDecimal> instruments = new HashMap<>();
        total.inputs().forEach(node -> printed(node, rule).ifPresent(score -> instruments.put(node.subject(), score)));
        for (Grade grade : framework.gradeScale().get().value().grades()) {
            if (points.get().compareTo(grade.from()) >= 0 && !missed(grade, instruments)) {
                return open(grade, instruments) ? Optional.empty() : Optional.of(grade.code());
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> printed(Explanation node, Rounding rule) {
        return Stand.said(node.standing()).score().map(score -> score.rounded(rule));
    }

    /** Whether an instrument is known to stay below what the grade asks of it. */
    private static boolean missed(Grade grade, Map<String, BigDecimal> instruments) {
        for (Map.Entry<LevelCode, BigDecimal> condition : grade.conditions().entrySet()) {
            BigDecimal score = instruments.get(condition.getKey().value());
            if (score != null && score.compareTo(condition.getValue()) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the grade hangs on an instrument that is not known. */
    private static boolean open(Grade grade, Map<String, BigDecimal> instruments) {
        return grade.conditions().keySet().stream().anyMatch(code -> !instruments.containsKey(code.value()));
    }
}
