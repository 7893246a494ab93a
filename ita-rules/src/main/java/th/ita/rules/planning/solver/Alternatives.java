package th.ita.rules.planning.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * All sets of the least cost: counted, and listed from the one that is worth most; sets of equal worth by their
 * items. Items are decided one by one. Many ways lead to the same {@link Situation}, which is looked into once.
 */
public final class Alternatives {
    private final Decisions decisions;
    private final long[] worth;
    private final int size;
    private final int limit;
    private final Situation start;
    private final List<Map<Situation, Rest>> known = new ArrayList<>();
    private int situations;

    /** How many ways there are to go on, and the most that one of them is worth. */
    private record Rest(BigInteger ways, long most) {
        static final Rest NONE = new Rest(BigInteger.ZERO, 0);
        static final Rest DONE = new Rest(BigInteger.ONE, 0);

        boolean none() {
            return ways.signum() == 0;
        }

        Rest orChosen(Rest chosen, long gain) {
            if (chosen.none()) {
                return this;
            }
            Rest gaining = new Rest(chosen.ways, chosen.most + gain);
            return none() ? gaining : new Rest(ways.add(chosen.ways), Math.max(most, gaining.most));
        }
    }

    /** A way on which the first items are decided, and the most it can gain in the end. */
    private record Way(int decided, long chosen, Situation situation, long gained, long total)
            implements Comparable<Way> {
        /** By worth; then by the first item that one has and the other has not. */
        @Override
        public int compareTo(Way other) {
            if (total != other.total) {
                return Long.compare(other.total, total);
            }
            long first = Long.lowestOneBit(chosen ^ other.chosen);
            return first == 0 ? 0 : (chosen & first) != 0 ? -1 : 1;
        }
    }

    private Alternatives(Program program, long[] worth, long cost, int limit) {
        this.worth = worth;
        this.decisions = new Decisions(program);
        this.size = program.size();
        this.limit = limit;
        this.start = decisions.start(cost);
        for (int i = 0; i <= size; i++) {
            known.add(new HashMap<>());
        }
    }

    /**
     * Looks at all sets of the least cost.
     *
     * @param program the program
     * @param worth what each item is worth
     * @param cost the least cost
     * @param limit how many situations to look into at most
     * @return the sets; nothing if the limit was passed
     */
    public static Optional<Alternatives> of(Program program, long[] worth, long cost, int limit) {
        Alternatives alternatives = new Alternatives(program, worth, cost, limit);
        alternatives.rest(0, alternatives.start);
        return alternatives.situations > limit ? Optional.empty() : Optional.of(alternatives);
    }

    /** {@return how many there are} */
    public BigInteger count() {
        return rest(0, start).ways;
    }

    /**
     * The first of them, in order.
     *
     * @param most how many to list at most
     * @return the sets, one bit an item
     */
    public List<Long> first(int most) {
        List<Long> listed = new ArrayList<>();
        PriorityQueue<Way> ways = new PriorityQueue<>();
        push(ways, 0, 0, start, 0);
        while (!ways.isEmpty() && listed.size() < most) {
            Way way = ways.remove();
            int item = way.decided;
            if (item == size) {
                listed.add(way.chosen);
                continue;
            }
            decisions
                    .choose(item, way.situation)
                    .ifPresent(next -> push(ways, item + 1, way.chosen | (1L << item), next, way.gained + worth[item]));
            decisions.leave(item, way.situation).ifPresent(next -> push(ways, item + 1, way.chosen, next, way.gained));
        }
        return List.copyOf(listed);
    }

    private void push(PriorityQueue<Way> ways, int decided, long chosen, Situation situation, long gained) {
        Rest rest = rest(decided, situation);
        if (!rest.none()) {
            ways.add(new Way(decided, chosen, situation, gained, gained + rest.most));
        }
    }

    private Rest rest(int item, Situation situation) {
        if (item == size) {
            return decisions.done(situation) ? Rest.DONE : Rest.NONE;
        }
        if (situations > limit || decisions.hopeless(item, situation)) {
            return Rest.NONE;
        }
        Rest seen = known.get(item).get(situation);
        if (seen != null) {
            return seen;
        }
        situations++;
        Rest left = decisions
                .leave(item, situation)
                .map(next -> rest(item + 1, next))
                .orElse(Rest.NONE);
        Rest chosen = decisions
                .choose(item, situation)
                .map(next -> rest(item + 1, next))
                .orElse(Rest.NONE);
        Rest all = left.orChosen(chosen, worth[item]);
        known.get(item).put(situation, all);
        return all;
    }
}
