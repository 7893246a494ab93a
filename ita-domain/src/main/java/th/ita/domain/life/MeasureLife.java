package th.ita.domain.life;

import java.util.List;
import java.util.Optional;
import th.ita.domain.measures.Measure;
import th.ita.domain.revision.Stamp;

/**
 * A measure and what happened to it.
 *
 * @param number its number in the plan, from 1, for good
 * @param measure the measure with its result, recommendation and evidence so far
 * @param progress how far it came, in the order it was noted
 * @param withdrawn who took it out of the plan, when and why; nothing where it stands
 */
public record MeasureLife(int number, Measure measure, List<ProgressEntry> progress, Optional<Stamp> withdrawn) {
    /** Keeps its own copy of the list. */
    public MeasureLife {
        progress = List.copyOf(progress);
    }

    /** {@return whether it is still part of the plan} */
    public boolean stands() {
        return withdrawn.isEmpty();
    }

    MeasureLife with(Measure changed) {
        return new MeasureLife(number, changed, progress, withdrawn);
    }
}
