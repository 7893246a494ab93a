package th.ita.rules.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;

/**
 * What a result says to those who want the next one to be better. What is not known stays unknown, with its reason and
 * with the range that what is known leaves.
 */
@ItaValue
@Value.Immutable
public interface ResultAnalysis {
    /** {@return the scores that are analysed} */
    ScoreSheet sheet();

    /** {@return the thresholds that sort the levels, and who set them} */
    Cutoffs cutoffs();

    /** {@return where each level stands: the total, then instruments, indicators and sub-indicators in official order} */
    List<LevelStanding> levels();

    /** {@return every item with what it would bring, in official order; that of a met item is what it brings now} */
    List<ItemGain> items();

    /** {@return what the unmet items of each sub-indicator would bring together, in official order} */
    List<GroupGain> groups();

    /** {@return how far each grade is, from the highest; none where the grades are not known} */
    List<GradeDistance> grades();

    /** {@return each survey held against each instrument of open data} */
    List<PerceptionGap> perception();

    /** {@return what the total would be if every item were met and the surveys stayed as they are} */
    Interval ifAllItemsMet();

    /** {@return the items that were not met or may not have been, those that bring most to the total first} */
    @Value.Lazy
    default List<ItemGain> gains() {
        return items().stream()
                .filter(item -> !item.status().isMet())
                .sorted(GainOrder.MOST_FIRST)
                .toList();
    }

    /** {@return the items that were not met, or may not have been, and without which others mean nothing} */
    default List<ItemGain> feeding() {
        return gains().stream().filter(item -> !item.feeds().isEmpty()).toList();
    }

    /**
     * The levels that ask for something, of one kind.
     *
     * @param attention what they ask for
     * @param level which kind of level
     * @return the levels in official order
     */
    default List<LevelStanding> asking(Attention attention, Level level) {
        return at(level).filter(standing -> standing.attention() == attention).toList();
    }

    /**
     * The levels of one kind.
     *
     * @param level which kind
     * @return the levels in official order
     */
    default Stream<LevelStanding> at(Level level) {
        return levels().stream().filter(standing -> standing.level() == level);
    }

    /**
     * Where a level stands.
     *
     * @param code a code of the year
     * @return its standing
     */
    default LevelStanding standing(LevelCode code) {
        return levels().stream()
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the items that were met, stated or by the figure, in official order: strengths that are to be kept up} */
    default List<ItemCode> itemsMet() {
        return items().stream()
                .filter(item -> item.status().isMet())
                .map(ItemGain::item)
                .sorted()
                .toList();
    }

    /** {@return whether any rule of the year about which items feed others is one that nobody has confirmed} */
    default boolean feedingIsUnconfirmed() {
        return sheet().framework().items().stream()
                .flatMap(item -> item.dependsOn().stream())
                .anyMatch(needed -> needed.provenance().confidence() == Confidence.UNCONFIRMED);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an analysis. */
    final class Builder extends ImmutableResultAnalysis.Builder {
        Builder() {}
    }
}
