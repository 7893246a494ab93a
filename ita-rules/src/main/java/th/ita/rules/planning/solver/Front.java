package th.ita.rules.planning.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole front of cost against gain: each set is the cheapest for its gain, and no set gains more for its cost. Found
 * by asking again and again for a little more.
 */
public final class Front {
    private Front() {}

    /**
     * Finds the front of the first row, whatever that row needs.
     *
     * @param program the program
     * @param limit how many cases to look at at most for each set
     * @return a set for each point, cheapest first; nothing if a limit was passed
     */
    public static Optional<List<Long>> of(Program program, long limit) {
        List<Long> points = new ArrayList<>();
        long need = 0;
        while (true) {
            Optional<Optimum> next = Search.run(program.needing(need), false, limit);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if (!next.get().reachable()) {
                return Optional.of(List.copyOf(points));
            }
            int last = points.size() - 1;
            if (last >= 0 && program.cost(points.get(last)) == next.get().cost()) {
                points.remove(last);
            }
            points.add(next.get().chosen());
            need = program.gain(0, next.get().chosen()) + 1;
        }
    }

    /**
     * The greatest gain of the first row that any set reaches, whatever that row needs, at the least cost.
     *
     * @param program the program
     * @param limit how many cases to look at at most for each question
     * @return the set; nothing if none keeps the other conditions; nothing in it if a limit was passed
     */
    public static Optional<Optimum> most(Program program, long limit) {
        Program free = new Program(
                new long[program.size()],
                program.rows(),
                program.units(),
                program.capacities(),
                program.dependsOn(),
                program.barred(),
                program.must());
        Optional<Optimum> sure = Search.run(free.needing(0), false, limit);
        long above = program.gain(0, Search.everything(program)) + 1;
        while (sure.isPresent() && sure.get().reachable()) {
            long reached = program.gain(0, sure.get().chosen());
            if (above - reached <= 1) {
                return Search.run(program.needing(reached), false, limit);
            }
            long middle = reached + (above - reached) / 2;
            Optional<Optimum> more = Search.run(free.needing(middle), false, limit);
            if (more.isEmpty()) {
                return more;
            }
            if (more.get().reachable()) {
                sure = more;
            } else {
                above = middle;
            }
        }
        return sure;
    }
}
