package th.ita.rules.mapping;

import static th.ita.rules.mapping.MappingRefusal.NO_SUCH_ITEM;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.Topic;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Tells which items of one year are which of another. Codes move from year to year; topics stay, so items are the same
 * where their topics are.
 *
 * <p>Example: {@code FrameworkMap.between(fy2564, fy2568).of(ItemCode.of(42))} is O27, renumbered. Immutable and
 * thread-safe.
 */
public final class FrameworkMap {
    private final Framework from;
    private final Framework to;

    private FrameworkMap(Framework from, Framework to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The map between two years, in either direction.
     *
     * @param from the year to map from
     * @param to the year to map to
     * @return the map
     */
    public static FrameworkMap between(Framework from, Framework to) {
        return new FrameworkMap(from, to);
    }

    /** {@return the year it maps from} */
    public Framework from() {
        return from;
    }

    /** {@return the year it maps to} */
    public Framework to() {
        return to;
    }

    /** {@return what became of every item, in official order, and after them the items that are new} */
    public List<ItemMapping> rows() {
        return Stream.concat(
                        from.items().stream().map(this::mapping),
                        to.items().stream()
                                .filter(item -> sharing(item, from).isEmpty())
                                .map(this::appeared))
                .toList();
    }

    /**
     * What became of one item.
     *
     * @param code its code in the year to map from
     * @return what became of it, or the refusal {@link MappingRefusal#NO_SUCH_ITEM}
     */
    public Either<Refusal, ItemMapping> of(ItemCode code) {
        return from.item(code)
                .<Either<Refusal, ItemMapping>>map(item -> Either.right(mapping(item)))
                .orElseGet(() -> Either.left(Refusal.of(
                        NO_SUCH_ITEM,
                        Place.unknown(),
                        code.toString(),
                        from.fiscalYear().toString())));
    }

    private ItemMapping mapping(Item item) {
        List<Item> targets = sharing(item, to);
        List<ItemCode> others = targets.stream()
                .flatMap(target -> sharing(target, from).stream())
                .filter(other -> !other.code().equals(item.code()))
                .map(Item::code)
                .distinct()
                .sorted()
                .toList();
        List<Topic> dropped = item.topics().stream()
                .filter(topic -> to.items(topic).isEmpty())
                .toList();
        return new ItemMapping(
                Optional.of(item.code()),
                targets.stream().map(Item::code).toList(),
                relation(item, targets, others),
                others,
                dropped,
                confidence(to, Stream.concat(Stream.of(item), targets.stream()), targets.isEmpty()));
    }

    private ItemMapping appeared(Item item) {
        return new ItemMapping(
                Optional.empty(),
                List.of(item.code()),
                Relation.NEW,
                List.of(),
                List.of(),
                confidence(from, Stream.of(item), true));
    }

    private static Relation relation(Item item, List<Item> targets, List<ItemCode> others) {
        if (targets.isEmpty()) {
            return Relation.RETIRED;
        }
        if (targets.size() > 1) {
            return Relation.SPLIT_INTO;
        }
        if (!others.isEmpty()) {
            return Relation.MERGED_INTO;
        }
        return targets.get(0).code().equals(item.code()) ? Relation.EQUAL : Relation.RENUMBERED;
    }

    private static List<Item> sharing(Item item, Framework year) {
        return year.items().stream()
                .filter(other -> other.topics().stream().anyMatch(item.topics()::contains))
                .toList();
    }

    /** That something is not there is as sure as the list it is not in. */
    private static Confidence confidence(Framework searched, Stream<Item> items, boolean absent) {
        Stream<Confidence> names = items.map(item -> item.name().provenance().confidence());
        Stream<Confidence> list = absent
                ? Stream.of(Optional.ofNullable(searched.counts().get(Level.ITEM))
                        .map(count -> count.provenance().confidence())
                        .orElse(Confidence.UNCONFIRMED))
                : Stream.empty();
        return Stream.concat(names, list)
                .max(Comparator.naturalOrder())
                .filter(weakest -> weakest == Confidence.UNCONFIRMED)
                .orElse(Confidence.DERIVED);
    }
}
