package th.ita.rules.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.rules.planning.certificate.Certificate;
import th.ita.rules.planning.certificate.CertificateCheck;
import th.ita.rules.planning.task.Task;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;

/** The answer to a task: a cheapest set of items, with the proof that none is cheaper, or that none reaches the target. */
@ItaValue
@Value.Immutable
public interface ItemPlan {
    /** {@return the question} */
    Task task();

    /** {@return the scores before anything is done} */
    ScoreSheet before();

    /** {@return the scores when the items are fixed; where the target is out of reach, when the best is made of it} */
    ScoreSheet after();

    /**
     * The items to fix. Of the cheapest sets it is one that brings the target's level highest; of those, the one whose
     * codes come first.
     *
     * @return the items; none where the target is reached already, or out of reach
     */
    @Value.NaturalOrder
    SortedSet<ItemCode> items();

    /** {@return what they cost together, which no set can undercut; nothing where the target is out of reach} */
    Optional<BigDecimal> cost();

    /** {@return how many sets have that cost, this one among them; nothing where they are too many to count} */
    Optional<BigInteger> alternatives();

    /** {@return the first of those sets, from the one that brings the target's level highest} */
    List<SortedSet<ItemCode>> listed();

    /** {@return the whole front of cost against score, cheapest first, if it was asked for} */
    List<FrontPoint> front();

    /** {@return what stands in the way, where the target is out of reach} */
    Optional<Shortfall> shortfall();

    /** {@return the claim with its proof, which {@link CertificateCheck} checks} */
    Certificate certificate();

    /** {@return how many points each open item adds to the target's level} */
    @Value.NaturalOrder
    SortedMap<ItemCode, Fraction> gains();

    /** {@return whether some set reaches the target} */
    default boolean reachable() {
        return cost().isPresent();
    }

    /**
     * The score of the target's level.
     *
     * @param sheet the scores before or after
     * @return the score, which a task that was answered always has
     */
    default Score score(ScoreSheet sheet) {
        return sheet.explanation(task().target().level().value())
                .flatMap(Explanation::score)
                .orElseThrow();
    }

    /**
     * A set as steps, the one that gains most for its cost first.
     *
     * @param items items of the task
     * @return the steps
     */
    default List<Step> steps(SortedSet<ItemCode> items) {
        return items.stream()
                .map(item -> new Step(item, gains().getOrDefault(item, Fraction.ZERO), task().cost(item)))
                .sorted()
                .toList();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableItemPlan.Builder {
        Builder() {}
    }
}
