package th.ita.rules.fulfilment;

/**
 * A measure of the plan and the row of the report that tells what became of it.
 *
 * @param planned the place in the plan, from 0
 * @param reported the place in the report, from 0
 */
public record Pair(int planned, int reported) {}
