package th.ita.rules.planning.solver;

/** The cases a search went through. */
public sealed interface Tree {
    /**
     * Two cases.
     *
     * @param item the item they differ in
     * @param chosen the cases with it
     * @param left the cases without it
     */
    record Branch(int item, Tree chosen, Tree left) implements Tree {}

    /**
     * A settled case.
     *
     * @param prices what settles it
     */
    record Leaf(Prices prices) implements Tree {}
}
