package th.ita.domain.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.text.Bilingual;

/** An open-data item of one fiscal year: what an agency must publish to score 100 for it, else 0. */
@ItaValue
@Value.Immutable
public interface Item {
    /** {@return its code in this year} */
    ItemCode code();

    /** {@return the sub-indicator it counts in, if the year's sub-indicators are known} */
    Optional<LevelCode> subIndicator();

    /** {@return what it is about, most telling first; never empty} */
    List<Topic> topics();

    /** {@return the part it plays in the yearly cycle, if any} */
    Optional<ItemRole> role();

    /** {@return its official name} */
    Fact<Bilingual> name();

    /** {@return which time its data must be from, if it is known; as sure as the required elements} */
    Optional<DataPeriod> period();

    /** {@return what must be on the page, each a required element (องค์ประกอบด้านข้อมูล), if it is known} */
    Optional<Fact<List<RequiredElement>>> required();

    /** {@return the items without which this one means nothing, as a report without its plan; perhaps none} */
    List<Fact<ItemCode>> dependsOn();

    /** {@return the ids of the sources that its facts name, most direct first, each once} */
    default List<String> sources() {
        return Stream.of(Stream.of(name()), required().stream(), dependsOn().stream())
                .flatMap(facts -> facts)
                .flatMap(fact -> fact.provenance().sources().stream())
                .distinct()
                .toList();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an item. */
    final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}
