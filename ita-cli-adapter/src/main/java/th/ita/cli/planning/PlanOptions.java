package th.ita.cli.planning;

import java.util.Map;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Names the options of {@code ita plan} where a question or a task names its parts. */
final class PlanOptions {
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("target", "--target"),
            Map.entry("assume", "--assume"),
            Map.entry("assumed", "--assume"),
            Map.entry("must", "--must"),
            Map.entry("cannot", "--cannot"),
            Map.entry("capacity", "--capacity"),
            Map.entry("capacities", "--capacity"),
            Map.entry("costs", "--cost"),
            Map.entry("met", "--met"),
            Map.entry("notMet", "--not-met"));

    private PlanOptions() {}

    /** A refusal about a part of the task, at the option that gave that part. */
    static Refusal atOption(Refusal refusal) {
        return refusal.where().file().isPresent()
                ? refusal
                : refusal.where()
                        .path()
                        .map(OPTIONS::get)
                        .map(option -> refusal.at(Place.path(option)))
                        .orElse(refusal);
    }
}
