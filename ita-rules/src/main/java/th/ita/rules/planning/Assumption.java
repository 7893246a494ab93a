package th.ita.rules.planning;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.ita.domain.framework.ItemCode;
import th.ita.rules.planning.task.Task;

/**
 * Something a plan takes for granted. Every one is shown with the plan, in words of the bundles by the key
 * {@code assumption.} and the kind.
 *
 * @param kind what sort of thing
 * @param arguments what the wording names, in the order the kind gives
 */
public record Assumption(Kind kind, List<String> arguments) {
    /** Keeps its own copy of the arguments. */
    public Assumption {
        arguments = List.copyOf(arguments);
    }

    /** What is taken for granted. */
    public enum Kind {
        /** Items whose outcome nobody states count as not met; arguments: how many, which. */
        UNKNOWN_NOT_MET,
        /** Items that measures name are taken as not met; arguments: how many, which, the year of the result. */
        NAMED_NOT_MET,
        /** All other items of those indicators are taken as met; arguments: how many, which, the year of the result. */
        OTHERS_MET,
        /** What was taken does not give the published figure; arguments: the indicator, the published, the computed. */
        FIGURE_DIFFERS,
        /** Items were said to be met; arguments: how many, which. */
        STATED_MET,
        /** Items were said not to be met; arguments: how many, which. */
        STATED_NOT_MET,
        /** Items that were met are taken to be met again; arguments: how many, the year of the result, the year planned. */
        MET_AGAIN,
        /** Items without a counterpart in the year of the result count as not met; arguments: how many, which. */
        NEW_NOT_MET,
        /** Survey scores are assumed; arguments: the scores. */
        SURVEYS,
        /** Survey scores are taken over from the result; arguments: the scores, the year of the result. */
        SURVEYS_AS_LAST,
        /** Items wait for others, by a rule that is not confirmed; arguments: how many, which. */
        DEPENDENCIES_UNCONFIRMED,
        /** No item has a cost, so each counts 1; no arguments. */
        COSTS_ALL_ONE,
        /** Items without a cost count 1; arguments: how many, which. */
        COSTS_ONE
    }

    /**
     * What a task takes for granted of costs: items for which none is given cost 1.
     *
     * @param task the task
     * @return the assumption, if any open item is without a cost
     */
    public static Optional<Assumption> ofCosts(Task task) {
        if (task.costs().isEmpty()) {
            return Optional.of(of(Kind.COSTS_ALL_ONE));
        }
        SortedSet<ItemCode> uncosted = new TreeSet<>(Model.open(task));
        uncosted.removeAll(task.costs().keySet());
        return uncosted.isEmpty() ? Optional.empty() : Optional.of(about(Kind.COSTS_ONE, uncosted));
    }

    static Assumption of(Kind kind, String... arguments) {
        return new Assumption(kind, Arrays.asList(arguments));
    }

    /** An assumption about some items. */
    static Assumption about(Kind kind, Collection<?> items, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(Integer.toString(items.size()), list(items)));
        arguments.addAll(Arrays.asList(more));
        return new Assumption(kind, arguments);
    }

    private static String list(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
