package th.ita.rules.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Level;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.domain.score.Weight;
import th.ita.domain.survey.PartTally;

/**
 * Why one level has the score it has: its rule, its inputs, and what was published for it. The explanation of the total
 * is the tree that explains every score of an assessment.
 */
@ItaValue
@Value.Immutable
public interface Explanation {
    /**
     * {@return the code of what is scored: {@code total}, {@code OIT}, {@code 9}, {@code 9.1}, {@code O6}; in a survey
     * {@code IIT}, {@code 1}, the question {@code i4}, its part {@code i4.1}}
     */
    String subject();

    /** {@return its level} */
    Level level();

    /** {@return the framework's rule for the level, with where that rule comes from} */
    Fact<Aggregation> rule();

    /** {@return where it stands} */
    Standing standing();

    /** {@return the figure published for it, whether or not the score rests on it} */
    Optional<ReportedScore> reported();

    /** {@return the answers that it is scored by, for a part of a survey question} */
    Optional<PartTally> tally();

    /** {@return its share of the level above, where the rule above weighs} */
    Optional<Weight> weight();

    /** {@return the explanations of the level below, in official order} */
    List<Explanation> inputs();

    /** {@return the score, if it is known} */
    default Optional<Score> score() {
        return standing() instanceof Standing.Known known ? Optional.of(known.score()) : Optional.empty();
    }

    /** {@return this explanation and all below it, parents first} */
    default Stream<Explanation> walk() {
        List<Explanation> all = new ArrayList<>();
        walk(all);
        return all.stream();
    }

    private void walk(List<Explanation> all) {
        all.add(this);
        inputs().forEach(input -> input.walk(all));
    }

    /**
     * The explanations of one level in this tree.
     *
     * @param level the level
     * @return those explanations in official order
     */
    default List<Explanation> at(Level level) {
        return walk().filter(node -> node.level() == level).toList();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an explanation. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}

        /** {@return the explanation} */
        @Override
        public Explanation build() {
            return Filled.of(super.build());
        }
    }
}
