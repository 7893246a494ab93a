package th.ita.rules.planning;

import java.util.Map;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Fraction;
import th.ita.rules.planning.certificate.Constraint;
import th.ita.rules.planning.certificate.Proof;
import th.ita.rules.planning.solver.Prices;
import th.ita.rules.planning.solver.Tree;
import th.ita.rules.planning.task.Task;

/** Turns the cases of a search into a proof about items, levels and units. */
final class Proofs {
    private final Task task;
    private final Model model;

    Proofs(Task task, Model model) {
        this.task = task;
        this.model = model;
    }

    Proof of(Tree tree) {
        if (tree instanceof Tree.Branch branch) {
            return new Proof.Cases(model.items().get(branch.item()), of(branch.chosen()), of(branch.left()));
        }
        Prices prices = ((Tree.Leaf) tree).prices();
        Map<Constraint, Fraction> named = new java.util.HashMap<>();
        for (Prices.Entry entry : prices.entries()) {
            Fraction price = Fraction.of(entry.price(), prices.over()).times(model.costStep());
            named.merge(constraint(entry), inPoints(entry, price), Fraction::plus);
        }
        return new Proof.Settled(named);
    }

    private Fraction inPoints(Prices.Entry entry, Fraction price) {
        return entry.kind() == Prices.Kind.ROW ? price.dividedBy(model.steps().get(entry.one())) : price;
    }

    private Constraint constraint(Prices.Entry entry) {
        return switch (entry.kind()) {
            case ROW -> new Constraint.Reach(model.levels().get(entry.one()));
            case UNIT -> new Constraint.Capacity(model.units().get(entry.one()));
            case NEEDS -> new Constraint.Needs(item(entry.one()), item(entry.other()));
            case BARRED -> new Constraint.Needs(item(entry.one()), barring(item(entry.one())));
            case MUST -> new Constraint.Must(item(entry.one()));
        };
    }

    private ItemCode item(int index) {
        return model.items().get(index);
    }

    private ItemCode barring(ItemCode item) {
        return Model.waiting(task, item).stream()
                .filter(on -> !model.items().contains(on))
                .findFirst()
                .orElseThrow();
    }
}
