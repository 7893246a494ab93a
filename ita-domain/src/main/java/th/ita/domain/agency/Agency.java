package th.ita.domain.agency;

import java.util.Optional;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.text.Bilingual;

/** An agency that is assessed, such as a municipality. */
@ItaValue
@Value.Immutable
public interface Agency {
    /** {@return what tells it from every other agency} */
    AgencyId id();

    /** {@return its full name, such as เทศบาลนครอุดรธานี} */
    Bilingual name();

    /** {@return its kind} */
    AgencyType type();

    /** {@return the province it lies in, in Thai and without the word จังหวัด, if known} */
    Optional<String> province();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an agency. */
    final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }
}
