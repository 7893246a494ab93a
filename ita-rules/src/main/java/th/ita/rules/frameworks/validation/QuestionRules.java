package th.ita.rules.frameworks.validation;

import java.util.Set;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;

/** Questions belong to the surveys of staff and public. */
final class QuestionRules {
    private static final Set<LevelCode> SURVEYS = Set.of(LevelCode.of("IIT"), LevelCode.of("EIT"));

    private QuestionRules() {}

    static Stream<Spot> misplaced(Framework framework) {
        return Lists.each(
                "/questions",
                framework.questions(),
                (at, question) -> framework.indicators().stream()
                        .filter(indicator -> indicator.code().equals(question.indicator()))
                        .filter(indicator -> !SURVEYS.contains(indicator.instrument())
                                || !framework.subIndicatorsIn(indicator.code()).isEmpty())
                        .limit(1)
                        .map(indicator -> Spot.of(at + "/indicator", question.code(), indicator.code())));
    }
}
