package th.ita.cli.desk;

import io.vavr.control.Either;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Items as a user lists them: {@code O6,O8,O25-O31}. */
public final class ItemList {
    private ItemList() {}

    /** The items, or which of them is none. */
    public static Either<Refusal, NavigableSet<ItemCode>> parse(List<String> texts, String option) {
        NavigableSet<ItemCode> items = new TreeSet<>();
        for (String text : texts) {
            for (String part : text.split("[,\\s]+", -1)) {
                if (!part.isBlank()) {
                    Either<Refusal, ItemCode> misread = add(part, items);
                    if (misread.isLeft()) {
                        return Either.left(misread.getLeft().at(Place.path(option)));
                    }
                }
            }
        }
        return Either.right(items);
    }

    private static Either<Refusal, ItemCode> add(String part, NavigableSet<ItemCode> items) {
        String[] ends = part.split("[-–]", 2);
        Either<Refusal, ItemCode> first = ItemCode.parse(ends[0]);
        Either<Refusal, ItemCode> last = ends.length == 1 ? first : ItemCode.parse(ends[1]);
        if (first.isRight() && last.isRight()) {
            if (last.get().compareTo(first.get()) < 0) {
                return Either.left(Refusal.of(CliRefusal.RANGE_BACKWARDS, Place.unknown(), part));
            }
            for (int number = first.get().number(); number <= last.get().number(); number++) {
                items.add(ItemCode.of(number));
            }
        }
        return first.flatMap(code -> last);
    }
}
