package th.ita.rules.inference;

import java.util.function.ToIntFunction;
import th.ita.domain.framework.LevelCode;

/** How few and how many items of each sub-indicator can have been met, given what is known. */
record Bounds(ToIntFunction<LevelCode> least, ToIntFunction<LevelCode> most) {
    /** Nothing is known. */
    static final Bounds NONE = upTo(code -> Integer.MAX_VALUE);

    static Bounds upTo(ToIntFunction<LevelCode> most) {
        return new Bounds(code -> 0, most);
    }

    int atLeast(LevelCode code) {
        return least.applyAsInt(code);
    }

    int atMost(LevelCode code) {
        return most.applyAsInt(code);
    }

    boolean allow(Pattern pattern) {
        return pattern.met().entrySet().stream()
                .allMatch(met -> met.getValue() >= atLeast(met.getKey()) && met.getValue() <= atMost(met.getKey()));
    }
}
