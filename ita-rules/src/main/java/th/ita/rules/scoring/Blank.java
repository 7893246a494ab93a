package th.ita.rules.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Level;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Weight;

/** What the explanation of a place says that is the same for every assessment, to be filled by what one assessment gives. */
record Blank(
        String subject,
        Level level,
        Fact<Aggregation> rule,
        @Nullable Weight weight) {
    Blank(String subject, Level level, Fact<Aggregation> rule) {
        this(subject, level, rule, null);
    }

    /** An explanation without a figure and without anything below it. */
    Filled filled(Standing standing) {
        return filled(standing, null, List.of());
    }

    /** An explanation of a place that people do not answer; it takes the list over. */
    Filled filled(Standing standing, @Nullable ReportedScore figure, List<Explanation> inputs) {
        return new Filled(this, standing, figure, null, inputs);
    }
}
