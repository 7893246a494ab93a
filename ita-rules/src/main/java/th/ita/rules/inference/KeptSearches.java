package th.ita.rules.inference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Rounding;

/**
 * The searches that were asked for last. A search depends on nothing but the sub-indicators, how many items each has, and
 * how scores are rounded, so a year's framework that was read again finds the search of before.
 */
final class KeptSearches {
    private static final int MOST = 8;

    private static final Map<Form, PatternSearch> KEPT = new LinkedHashMap<>(MOST * 2, 0.75F, true);

    private KeptSearches() {}

    /** All that a search depends on. */
    private record Form(List<LevelCode> codes, List<Integer> sizes, Optional<Rounding> rounding) {}

    static PatternSearch of(IndicatorScore scores) {
        Form form = new Form(
                scores.subIndicators(),
                scores.subIndicators().stream().map(scores::size).toList(),
                scores.rounding());
        return kept(form).orElseGet(() -> keep(form, new PatternSearch(scores)));
    }

    private static Optional<PatternSearch> kept(Form form) {
        synchronized (KEPT) {
            return Optional.ofNullable(KEPT.get(form));
        }
    }

    private static PatternSearch keep(Form form, PatternSearch search) {
        synchronized (KEPT) {
            KEPT.put(form, search);
            if (KEPT.size() > MOST) {
                KEPT.remove(KEPT.keySet().iterator().next());
            }
        }
        return search;
    }
}
