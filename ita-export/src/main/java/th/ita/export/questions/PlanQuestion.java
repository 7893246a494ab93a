package th.ita.export.questions;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.costs.ItemCosts;
import th.ita.rules.drafting.Drafting;
import th.ita.rules.drafting.MeasureTemplates;
import th.ita.rules.planning.Assumption;
import th.ita.rules.planning.Planner;
import th.ita.rules.planning.StartingPoint;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.Task;
import th.ita.rules.scoring.ScoringRefusal;

/**
 * What somebody asks of a planner, as it is typed; refusals name the part that cannot be read by its name here.
 *
 * <p>Example: {@code PlanQuestion.builder().target("OIT=90").build()}.
 */
@ItaValue
@Value.Immutable
public interface PlanQuestion {
    /** How many of the equally good plans are listed unless said otherwise. */
    int USUAL_LIST = 3;

    /** {@return the target, such as {@code A}, {@code 95.0}, {@code OIT=90} or {@code 10=100}} */
    String target();

    /** {@return survey scores to assume, such as {@code IIT=80,EIT=80} or {@code last}} */
    List<String> assume();

    /** {@return items that must be among the plan's, such as {@code O1,O5-O7}} */
    List<String> must();

    /** {@return items that cannot be} */
    List<String> cannot();

    /** {@return how many items a unit can do, such as {@code กองคลัง=3}} */
    List<String> capacity();

    /** {@return items that count as met whatever the document says} */
    List<String> met();

    /** {@return items that do not} */
    List<String> notMet();

    /** {@return whether the front of cost against score is asked for too} */
    @Value.Default
    default boolean front() {
        return false;
    }

    /** {@return how many of the equally good plans to list, 0 or more} */
    @Value.Default
    default int list() {
        return USUAL_LIST;
    }

    /**
     * Asks.
     *
     * @param source what to plan from
     * @param frameworks the frameworks of the years
     * @param costs gives what items cost in the planned year
     * @param templates what measures are drafted from
     * @return the answer, or why there is none
     */
    default Either<Refusal, PlanAnswer> ask(
            PlanSource source,
            FrameworkSource frameworks,
            Function<Framework, Either<Refusal, ItemCosts>> costs,
            MeasureTemplates templates) {
        return source.start(frameworks)
                .flatMap(start -> stated(start, source.planned()))
                .flatMap(start -> Pairs.surveys(assume()).flatMap(surveys -> {
                    StartingPoint last = Pairs.takesLast(assume()) ? start.assumingLast(source.result()) : start;
                    StartingPoint from = last.assuming(surveys);
                    return task(source.planned(), from, costs).flatMap(task -> answer(source, from, task, templates));
                }));
    }

    private Either<Refusal, PlanAnswer> answer(
            PlanSource source, StartingPoint start, Task task, MeasureTemplates templates) {
        Planner planner = Planner.standard().listing(list());
        return (front() ? planner.withFront() : planner)
                .plan(task)
                .flatMap(plan -> Drafting.draft(source.planned(), plan.items(), templates)
                        .map(drafts -> new PlanAnswer(plan, assumptions(task, start), source, drafts)));
    }

    private static List<Assumption> assumptions(Task task, StartingPoint start) {
        List<Assumption> all = new ArrayList<>(start.assumptions());
        Assumption.ofCosts(task).ifPresent(all::add);
        return all;
    }

    private Either<Refusal, Task> task(
            Framework planned, StartingPoint start, Function<Framework, Either<Refusal, ItemCosts>> costing) {
        return Target.parse(target())
                .mapLeft(refusal -> refusal.at(Place.path("target")))
                .flatMap(aim -> costing.apply(planned)
                        .flatMap(costs -> ItemList.parse(must(), "must")
                                .flatMap(these -> ItemList.parse(cannot(), "cannot")
                                        .flatMap(those -> Pairs.capacities(capacity())
                                                .map(limits -> Task.builder()
                                                        .framework(planned)
                                                        .target(aim)
                                                        .met(start.met())
                                                        .assumed(start.surveys())
                                                        .costs(costs.costs())
                                                        .units(costs.units())
                                                        .capacities(limits)
                                                        .must(these)
                                                        .cannot(those)
                                                        .build())))));
    }

    /** The starting point with what the asker knows better. */
    private Either<Refusal, StartingPoint> stated(StartingPoint start, Framework planned) {
        return known(met(), "met", planned)
                .flatMap(these -> known(notMet(), "notMet", planned)
                        .flatMap(those -> these.stream()
                                .filter(those::contains)
                                .findFirst()
                                .<Either<Refusal, StartingPoint>>map(item -> Either.left(Refusal.of(
                                        QuestionRefusal.MET_AND_NOT_MET, Place.path("notMet"), item.toString())))
                                .orElseGet(() -> Either.right(start.stating(these, those)))));
    }

    private static Either<Refusal, NavigableSet<ItemCode>> known(List<String> texts, String name, Framework planned) {
        return ItemList.parse(texts, name).flatMap(items -> {
            Optional<ItemCode> unknown =
                    items.stream().filter(item -> planned.item(item).isEmpty()).findFirst();
            return unknown.isEmpty()
                    ? Either.right(items)
                    : Either.left(Refusal.of(
                            ScoringRefusal.UNKNOWN_ITEM,
                            Place.path(name),
                            unknown.get().toString(),
                            planned.fiscalYear().toString(),
                            planned.lastItem().map(ItemCode::toString).orElse("–")));
        });
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    final class Builder extends ImmutablePlanQuestion.Builder {
        Builder() {}
    }
}
