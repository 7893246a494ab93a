package th.ita.rules.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.rules.planning.certificate.Certificate;
import th.ita.rules.planning.certificate.Proof;
import th.ita.rules.planning.solver.Alternatives;
import th.ita.rules.planning.solver.Front;
import th.ita.rules.planning.solver.Optimum;
import th.ita.rules.planning.solver.Program;
import th.ita.rules.planning.solver.Search;
import th.ita.rules.planning.task.Task;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/** The answer to one task, put together from the searches in its program. */
final class Answer {
    /** How many cases a search looks at at most. */
    static final long CASES = 2_000_000;

    private static final int SITUATIONS = 200_000;

    private final Task task;
    private final ScoreSheet before;
    private final Model model;
    /** The program with the target's own level as its one row, at any need. */
    private final Model alone;

    private final int listed;
    private final boolean front;
    private final boolean counting;

    Answer(Task task, ScoreSheet before, Model model, Model alone, int listed, boolean front, boolean counting) {
        this.task = task;
        this.before = before;
        this.model = model;
        this.alone = alone;
        this.listed = listed;
        this.front = front;
        this.counting = counting;
    }

    /** The answer, or nothing if a search took too long. */
    Optional<ItemPlan> plan() {
        return Search.run(model.program(), true, CASES).flatMap(optimum -> {
            ItemPlan.Builder plan = ItemPlan.builder()
                    .task(task)
                    .before(before)
                    .gains(PlanYear.of(task.framework())
                            .gains(task.target().level())
                            .gains());
            Proof proof = new Proofs(task, model).of(optimum.tree().orElseThrow());
            Optional<ItemPlan> answer =
                    optimum.reachable() ? Optional.of(reached(plan, optimum, proof)) : missed(plan, proof);
            return front ? answer.flatMap(this::withFront) : answer;
        });
    }

    private ItemPlan reached(ItemPlan.Builder plan, Optimum optimum, Proof proof) {
        Optional<Alternatives> alternatives = counting
                ? Alternatives.of(model.program(), alone.program().rows().get(0).gains(), optimum.cost(), SITUATIONS)
                : Optional.empty();
        List<SortedSet<ItemCode>> sets =
                alternatives
                        .map(found -> found.first(Math.max(1, listed)))
                        .orElseGet(() -> List.of(optimum.chosen()))
                        .stream()
                        .map(model::items)
                        .toList();
        SortedSet<ItemCode> items = sets.get(0);
        BigDecimal cost = cost(items);
        return plan.after(sheet(items))
                .items(items)
                .cost(cost)
                .alternatives(alternatives.map(Alternatives::count))
                .listed(sets.subList(0, Math.min(listed, sets.size())))
                .certificate(new Certificate(Optional.of(cost), items, proof))
                .build();
    }

    private Optional<ItemPlan> missed(ItemPlan.Builder plan, Proof proof) {
        return Front.most(alone.program(), CASES).map(best -> {
            SortedSet<ItemCode> items = best.reachable() ? alone.items(best.chosen()) : new TreeSet<>();
            return plan.after(sheet(items))
                    .alternatives(BigInteger.ZERO)
                    .shortfall(new Shortfall(reason(best), items))
                    .certificate(new Certificate(Optional.empty(), new TreeSet<>(), proof))
                    .build();
        });
    }

    private Shortfall.Reason reason(Optimum best) {
        if (!best.reachable()) {
            return Shortfall.Reason.MUST;
        }
        if (!everythingReaches()) {
            return Shortfall.Reason.SURVEYS;
        }
        Program unlimited = model.unlimited();
        return Search.run(unlimited, false, CASES).filter(Optimum::reachable).isPresent()
                ? Shortfall.Reason.CAPACITY
                : Shortfall.Reason.RULED_OUT;
    }

    /** Whether the target would be reached with every item met. */
    private boolean everythingReaches() {
        SortedSet<ItemCode> all = new TreeSet<>();
        task.framework().items().forEach(item -> all.add(item.code()));
        Task free = Task.builder()
                .framework(task.framework())
                .target(task.target())
                .assumed(task.assumed())
                .met(all)
                .build();
        return Bounds.of(free.target(), free.framework())
                .flatMap(bounds -> Model.of(free, bounds, sheet(all)))
                .map(met -> met.program().rows().stream().allMatch(row -> row.need() <= 0))
                .getOrElse(false);
    }

    private Optional<ItemPlan> withFront(ItemPlan plan) {
        return Front.of(alone.program(), CASES)
                .map(points -> ItemPlan.builder()
                        .from(plan)
                        .front(points.stream().map(set -> point(set, plan)).toList())
                        .build());
    }

    private FrontPoint point(long set, ItemPlan plan) {
        SortedSet<ItemCode> items = alone.items(set);
        Fraction gain = items.stream()
                .map(item -> plan.gains().getOrDefault(item, Fraction.ZERO))
                .reduce(Fraction.ZERO, Fraction::plus);
        Score score = Score.of(plan.score(before).exact().plus(gain));
        return new FrontPoint(cost(items), score, items, model.program().allows(set));
    }

    private BigDecimal cost(SortedSet<ItemCode> items) {
        return items.stream().map(task::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ScoreSheet sheet(SortedSet<ItemCode> items) {
        return Scorer.of(task.framework()).score(task.after(items)).get();
    }
}
