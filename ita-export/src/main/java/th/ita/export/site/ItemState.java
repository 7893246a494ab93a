package th.ita.export.site;

import java.util.Locale;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.ItemCode;

/** Whether an item was met, as far as a result tells. Worded under {@code state.NAME}. */
enum ItemState {
    /** It was met. */
    MET,
    /** It was not. */
    NOT_MET,
    /** That is not known. */
    UNKNOWN;

    /** What a result says of an item of its year. */
    static ItemState in(Optional<Assessment> result, ItemCode item) {
        return result.flatMap(known -> Optional.ofNullable(known.outcomes().get(item)))
                .map(outcome -> outcome.isMet() ? MET : NOT_MET)
                .orElse(UNKNOWN);
    }

    /** Its name in classes of style. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
