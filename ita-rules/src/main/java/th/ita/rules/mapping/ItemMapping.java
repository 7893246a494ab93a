package th.ita.rules.mapping;

import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Topic;

/**
 * What became of one item from one year to another.
 *
 * @param from the item in the one year; nothing for a {@link Relation#NEW new} item
 * @param to the items in the other year, in order; none for a {@link Relation#RETIRED retired} item
 * @param relation what became of it
 * @param alsoFrom the other items of the one year that went into the same items of the other
 * @param dropped topics of the item that no item of the other year has
 * @param confidence how sure it is: never surer than derived, nor than the names and lists it rests on
 */
public record ItemMapping(
        Optional<ItemCode> from,
        List<ItemCode> to,
        Relation relation,
        List<ItemCode> alsoFrom,
        List<Topic> dropped,
        Confidence confidence) {
    /** Keeps its own copies of the lists. */
    public ItemMapping {
        to = List.copyOf(to);
        alsoFrom = List.copyOf(alsoFrom);
        dropped = List.copyOf(dropped);
    }
}
