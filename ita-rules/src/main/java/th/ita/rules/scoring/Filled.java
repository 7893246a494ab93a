package th.ita.rules.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Level;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Weight;
import th.ita.domain.survey.PartTally;

/**
 * An explanation, the one kind there is: a place's blank with what an assessment gives for it. Its list of inputs is
 * never changed, and so is not copied.
 */
record Filled(
        Blank blank,
        Standing standing,
        @Nullable ReportedScore figure,
        @Nullable PartTally answers,
        List<Explanation> inputs)
        implements Explanation {

    /** The same as what somebody built. */
    static Filled of(Explanation built) {
        return new Filled(
                new Blank(
                        built.subject(),
                        built.level(),
                        built.rule(),
                        built.weight().orElse(null)),
                built.standing(),
                built.reported().orElse(null),
                built.tally().orElse(null),
                built.inputs());
    }

    @Override
    public String subject() {
        return blank.subject();
    }

    @Override
    public Level level() {
        return blank.level();
    }

    @Override
    public Fact<Aggregation> rule() {
        return blank.rule();
    }

    @Override
    public Optional<ReportedScore> reported() {
        return Optional.ofNullable(figure);
    }

    @Override
    public Optional<PartTally> tally() {
        return Optional.ofNullable(answers);
    }

    @Override
    public Optional<Weight> weight() {
        return Optional.ofNullable(blank.weight());
    }
}
