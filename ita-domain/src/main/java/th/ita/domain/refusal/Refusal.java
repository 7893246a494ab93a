package th.ita.domain.refusal;

import java.util.List;

/**
 * Why input was refused: a stable code, where it went wrong, and the arguments its wording needs.
 *
 * <p>Example: {@code Refusal.of(NOT_AN_ITEM_CODE, Place.path("measures[3].targets[0]"), "O-99")}.
 *
 * @param code the stable reason
 * @param where the place, as far as known
 * @param arguments what the wording names, in the order the code's documentation gives
 */
public record Refusal(RefusalCode code, Place where, List<String> arguments) {
    /** Keeps its own copy of the arguments. */
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /**
     * A refusal at a place.
     *
     * @param code the stable reason
     * @param where the place
     * @param arguments what the wording names
     * @return the refusal
     */
    public static Refusal of(RefusalCode code, Place where, String... arguments) {
        return new Refusal(code, where, List.of(arguments));
    }

    /**
     * The same refusal, found at the given place.
     *
     * @param place where it was found
     * @return the refusal there
     */
    public Refusal at(Place place) {
        return new Refusal(code, place, arguments);
    }

    @Override
    public String toString() {
        return code.name() + " at " + where + " " + arguments;
    }
}
