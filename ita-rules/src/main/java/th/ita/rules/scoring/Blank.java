package th.ita.rules.scoring;

import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Level;

/** Explanations in which all is written that is the same for every assessment, to be filled by copies. */
final class Blank {
    private Blank() {}

    /** An explanation without inputs and figures. */
    static ImmutableExplanation of(String subject, Level level, Fact<Aggregation> rule, Standing standing) {
        return (ImmutableExplanation) Explanation.builder()
                .subject(subject)
                .level(level)
                .rule(rule)
                .standing(standing)
                .build();
    }
}
