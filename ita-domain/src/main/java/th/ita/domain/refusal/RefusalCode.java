package th.ita.domain.refusal;

/**
 * The stable name of a reason to refuse input. Programs compare codes; people read the wording, which lives in message
 * bundles under the code's name, so a code never changes while its wording may.
 */
public interface RefusalCode {
    /** {@return the stable name, in upper case with underscores; an enum's own {@code name()} serves} */
    String name();
}
