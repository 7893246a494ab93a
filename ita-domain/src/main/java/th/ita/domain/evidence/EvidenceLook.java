package th.ita.domain.evidence;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.measures.ContentHash;

/** What a look at a page or file found. */
@ItaValue
@Value.Immutable
public interface EvidenceLook {
    /** {@return the link that was looked at} */
    URI link();

    /** {@return how it stands with the link} */
    EvidenceState state();

    /** {@return why, where the state alone does not say it} */
    @Value.Default
    default EvidenceReason reason() {
        return EvidenceReason.NONE;
    }

    /** {@return more about the reason in the words of whoever told it, empty if there is no more} */
    @Value.Default
    default String detail() {
        return "";
    }

    /** {@return the status that the server answered with last, if it answered} */
    OptionalInt status();

    /** {@return where the link led to, if that is another address} */
    Optional<URI> target();

    /** {@return the hash of what stands there, if it could be read whole} */
    Optional<ContentHash> content();

    /** {@return whether that is what stood there before} */
    @Value.Default
    default ContentChange change() {
        return ContentChange.UNKNOWN;
    }

    /** {@return whether the page speaks of one of the items} */
    @Value.Default
    default Mention item() {
        return Mention.UNKNOWN;
    }

    /** {@return whether the page speaks of the fiscal year} */
    @Value.Default
    default Mention year() {
        return Mention.UNKNOWN;
    }

    /** {@return how often it was tried, 1 or more; 0 if it was not looked at} */
    int tries();

    /** {@return when} */
    Instant at();

    /** {@return whether the page or file can be seen under the link} */
    default boolean isThere() {
        return state() == EvidenceState.FINE || state() == EvidenceState.MOVED;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a look. */
    final class Builder extends ImmutableEvidenceLook.Builder {
        Builder() {}
    }
}
