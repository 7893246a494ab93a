package th.ita.domain.framework;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.text.Bilingual;

/** An open-data item of one fiscal year: what an agency must publish to score 100 for it, else 0. */
@ItaValue
@Value.Immutable
public interface Item {
    /** {@return its code in this year} */
    ItemCode code();

    /** {@return the sub-indicator it counts in} */
    LevelCode subIndicator();

    /** {@return what it is about, most telling first; never empty} */
    List<Topic> topics();

    /** {@return the part it plays in the yearly cycle, if any} */
    Optional<ItemRole> role();

    /** {@return its official name} */
    Fact<Bilingual> name();

    /** {@return which time its data must be from} */
    DataPeriod period();

    /** {@return what must be on the page, each a required element (องค์ประกอบด้านข้อมูล)} */
    Fact<List<RequiredElement>> required();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an item. */
    final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}
