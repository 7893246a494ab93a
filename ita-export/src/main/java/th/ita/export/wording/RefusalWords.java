package th.ita.export.wording;

import java.util.Set;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.wording.Messages;

/** Refusals whose arguments are words of JSON, told in the reader's own. */
public final class RefusalWords {
    private static final Set<String> NAME_TYPES = Set.of("WRONG_TYPE", "FRAMEWORK_WRONG_TYPE");

    private RefusalWords() {}

    /**
     * Puts the types of JSON that a refusal names into words.
     *
     * @param refusal any refusal
     * @param words the sentences of the reader's language
     * @return the refusal with its arguments as the reader says them
     */
    public static Refusal of(Refusal refusal, Messages words) {
        return NAME_TYPES.contains(refusal.code().name())
                ? new Refusal(
                        refusal.code(),
                        refusal.where(),
                        refusal.arguments().stream()
                                .map(type -> words.text("json-type." + type))
                                .toList())
                : refusal;
    }
}
