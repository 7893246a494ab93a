package th.ita.rules.planning;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.rules.scoring.Scorer;

/** What is the same for every task of a year: its items, what they depend on, and what they add where the year can score. */
final class PlanYear {
    /** The year asked for last, since agencies plan for the same one. */
    private static volatile @Nullable PlanYear latest;

    private final Framework framework;
    private final List<ItemCode> items;
    private final BitSet known = new BitSet();
    private final Map<ItemCode, List<ItemCode>> dependsOn = new HashMap<>();
    private final SortedSet<LevelCode> moved;
    private final Set<LevelCode> surveys;
    private final Map<LevelCode, LevelGains> gains = new HashMap<>();

    private PlanYear(Framework framework) {
        this.framework = framework;
        this.items =
                framework.items().stream().map(Item::code).distinct().sorted().toList();
        items.forEach(item -> known.set(item.number()));
        for (Item item : framework.items()) {
            dependsOn.putIfAbsent(
                    item.code(),
                    item.dependsOn().stream()
                            .map(Fact::value)
                            .filter(on -> !on.equals(item.code()))
                            .toList());
        }
        this.moved = ItemLevels.of(framework);
        this.surveys = Stream.concat(
                        framework.instruments().stream().map(instrument -> instrument.code()),
                        framework.indicators().stream().map(indicator -> indicator.code()))
                .filter(level -> !moved.contains(level))
                .collect(Collectors.toSet());
        Assessment nothing =
                Assessment.builder().fiscalYear(framework.fiscalYear()).build();
        Scorer.of(framework)
                .score(nothing)
                .forEach(sheet -> sheet.total()
                        .walk()
                        .filter(node -> node.level() != Level.ITEM)
                        .forEach(node -> gains.put(LevelCode.of(node.subject()), LevelGains.of(node))));
    }

    /** The year of a framework; the same object for who asks again and again. */
    static PlanYear of(Framework framework) {
        PlanYear year = latest;
        if (year == null || !year.isOf(framework)) {
            year = new PlanYear(framework);
            latest = year;
        }
        return year;
    }

    /** The same object is the same framework; comparing all its facts would take longer than all of this. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isOf(Framework other) {
        return framework == other;
    }

    /** Its items, in order of their codes. */
    List<ItemCode> items() {
        return items;
    }

    /** Whether an item is one of its own. */
    boolean knows(ItemCode item) {
        return known.get(item.number());
    }

    /** The other items that an item depends on. */
    List<ItemCode> dependsOn(ItemCode item) {
        return dependsOn.getOrDefault(item, List.of());
    }

    /** The levels that items move. */
    SortedSet<LevelCode> moved() {
        return moved;
    }

    /** The instruments and indicators that items do not move. */
    Set<LevelCode> surveys() {
        return surveys;
    }

    /** What items add to a level that has a score. */
    LevelGains gains(LevelCode level) {
        LevelGains found = gains.get(level);
        if (found == null) {
            throw new IllegalArgumentException(level + " has no score");
        }
        return found;
    }
}
