package th.ita.rules.planning.task;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;

/**
 * Which items of a year to fix so that a target is reached at the least cost. An item may be chosen when it is not met,
 * not ruled out, and every item it depends on is met or chosen. What the task assumes is in it: nothing else is taken
 * for granted.
 */
@ItaValue
@Value.Immutable
public interface Task {
    /** {@return the framework of the year planned for} */
    Framework framework();

    /** {@return what is to be reached} */
    Target target();

    /** {@return the items taken as met before anything is done; every other item of the year is taken as not met} */
    @Value.NaturalOrder
    SortedSet<ItemCode> met();

    /** {@return the scores assumed for surveys, by instrument or by indicator} */
    @Value.NaturalOrder
    SortedMap<LevelCode, ReportedScore> assumed();

    /** {@return what fixing an item costs, in any unit: 0 to 1,000,000,000 with at most two decimals; else 1} */
    @Value.NaturalOrder
    SortedMap<ItemCode, BigDecimal> costs();

    /** {@return the unit responsible for an item, where it is known} */
    @Value.NaturalOrder
    SortedMap<ItemCode, String> units();

    /** {@return how many items a unit can fix; a unit that is not named here can fix any number} */
    @Value.NaturalOrder
    SortedMap<String, Integer> capacities();

    /** {@return the items that are to be fixed in any case; those already met cost nothing} */
    @Value.NaturalOrder
    SortedSet<ItemCode> must();

    /** {@return the items that cannot be fixed} */
    @Value.NaturalOrder
    SortedSet<ItemCode> cannot();

    /**
     * What fixing an item costs.
     *
     * @param item an item
     * @return its cost
     */
    default BigDecimal cost(ItemCode item) {
        return costs().getOrDefault(item, BigDecimal.ONE);
    }

    /**
     * The result when some items are fixed.
     *
     * @param fixed the items fixed; none for the state before
     * @return the result, every item with its outcome, the assumed scores as reported ones
     */
    default Assessment after(SortedSet<ItemCode> fixed) {
        BitSet done = new BitSet();
        met().forEach(item -> done.set(item.number()));
        fixed.forEach(item -> done.set(item.number()));
        Assessment.Builder result =
                Assessment.builder().fiscalYear(framework().fiscalYear()).reported(assumed());
        framework()
                .items()
                .forEach(item -> result.putOutcome(
                        item.code(), ItemOutcome.of(done.get(item.code().number()))));
        return result.build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a task. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
