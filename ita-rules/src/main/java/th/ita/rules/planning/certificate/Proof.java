package th.ita.rules.planning.certificate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Fraction;

/**
 * Why no plan is cheaper than a bound: all plans, divided case by case, and for every case prices that show it. A price
 * is what a condition is worth, in units of cost: a case is settled when the cost of any choice in it, less what its
 * conditions are worth, cannot fall below the bound. Any prices that are not negative give a true bound, so they need no
 * justification of their own.
 */
public sealed interface Proof {
    /**
     * Two cases.
     *
     * @param item the item they differ in
     * @param chosen the proof for plans that fix it
     * @param left the proof for plans that do not
     */
    record Cases(ItemCode item, Proof chosen, Proof left) implements Proof {}

    /**
     * A case that prices settle.
     *
     * @param prices what each condition is worth, none negative: cost by point of score for a level to reach, cost for
     *     one more item for a capacity, cost for a dependency and for an item that must be chosen
     */
    record Settled(Map<Constraint, Fraction> prices) implements Proof {
        /** Keeps its own copy of the prices. */
        public Settled {
            prices = Map.copyOf(prices);
        }
    }

    /** {@return how many cases it settles} */
    default int cases() {
        return this instanceof Cases cases
                ? cases.chosen().cases() + cases.left().cases()
                : 1;
    }

    /** {@return the proof in one line for each case: the choices that make the case, then the prices} */
    default String text() {
        StringBuilder text = new StringBuilder();
        write(List.of(), text);
        return text.toString();
    }

    private void write(List<String> path, StringBuilder text) {
        if (this instanceof Cases cases) {
            cases.chosen().write(append(path, "+" + cases.item()), text);
            cases.left().write(append(path, "-" + cases.item()), text);
        } else if (this instanceof Settled settled) {
            String prices = settled.prices().entrySet().stream()
                    .map(price -> price.getKey() + " = " + price.getValue())
                    .sorted()
                    .collect(Collectors.joining("; "));
            text.append(String.join(" ", path)).append(" | ").append(prices).append('\n');
        }
    }

    private static List<String> append(List<String> path, String step) {
        List<String> longer = new java.util.ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
