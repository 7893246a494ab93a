package th.ita.rules.planning.solver;

import java.util.Optional;

/**
 * What a search found.
 *
 * @param reachable whether any set keeps all conditions
 * @param cost the least cost, where reachable
 * @param chosen a set that has it, one bit an item
 * @param tree the cases, if they were recorded
 */
public record Optimum(boolean reachable, long cost, long chosen, Optional<Tree> tree) {}
