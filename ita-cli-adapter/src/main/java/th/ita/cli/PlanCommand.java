package th.ita.cli;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.costs.ItemCosts;
import th.ita.export.input.Input;
import th.ita.export.json.ItemPlanJson;
import th.ita.rules.planning.Assumption;
import th.ita.rules.planning.ItemPlan;
import th.ita.rules.planning.Planner;
import th.ita.rules.planning.StartingPoint;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.Task;
import th.ita.rules.scoring.ScoringRefusal;

/** Finds the cheapest way to a target. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Option(names = "--target", paramLabel = "A|95.0|OIT=90|10=100", required = true, descriptionKey = "target")
    String target = "";

    @Option(names = "--assume", paramLabel = "IIT=80,EIT=80|last", descriptionKey = "assume")
    List<String> assume = List.of();

    @Option(names = "--cost", paramLabel = "FILE.csv", descriptionKey = "cost")
    @Nullable
    Path costs;

    @Option(names = "--must", paramLabel = "O1,O2", descriptionKey = "must")
    List<String> must = List.of();

    @Option(names = "--cannot", paramLabel = "O3,O4-O6", descriptionKey = "cannot")
    List<String> cannot = List.of();

    @Option(names = "--capacity", paramLabel = "UNIT=N", descriptionKey = "capacity")
    List<String> capacities = List.of();

    @Option(names = "--met", paramLabel = "O1,O2", descriptionKey = "plan-met")
    List<String> met = List.of();

    @Option(names = "--not-met", paramLabel = "O6,O8,O25-O31", descriptionKey = "plan-not-met")
    List<String> notMet = List.of();

    @Option(names = "--front", descriptionKey = "front")
    boolean front;

    @Option(names = "--list", paramLabel = "N", descriptionKey = "list")
    int list = 3;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    PlanCommand(Desk desk) {
        this.desk = desk;
    }

    /** A plan with what it took for granted. */
    private record Answered(ItemPlan plan, List<Assumption> assumptions) {}

    @Override
    public Integer call() {
        Either<Refusal, Input> input = document.readOfItsOwnYear(desk);
        Either<Refusal, Answered> answered = input.flatMap(this::answer).mapLeft(PlanOptions::atOption);
        if (answered.isLeft()) {
            return desk.terminal().refuse(answered.getLeft());
        }
        if (input.get() instanceof Input.OfPlan plan) {
            UnreadNote.tell(plan.report().notes(), desk.terminal());
        }
        ItemPlan plan = answered.get().plan();
        if (json) {
            desk.terminal()
                    .print(ItemPlanJson.write(
                            plan, answered.get().assumptions(), desk.terminal().words()));
        } else {
            new PlanView(desk.terminal()).show(plan, answered.get().assumptions());
        }
        return plan.reachable() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Either<Refusal, Answered> answer(Input input) {
        return planned(input)
                .flatMap(planned -> start(input, planned)
                        .flatMap(start -> PlanOptions.surveys(assume).flatMap(surveys -> {
                            StartingPoint last =
                                    PlanOptions.takesLast(assume) ? start.assumingLast(result(input)) : start;
                            return answer(planned, last.assuming(surveys));
                        })));
    }

    private Either<Refusal, Answered> answer(Framework planned, StartingPoint start) {
        return Target.parse(target)
                .mapLeft(refusal -> refusal.at(Place.path("--target")))
                .flatMap(goal -> costs(planned)
                        .flatMap(costs -> items(must, "--must")
                                .flatMap(these -> items(cannot, "--cannot")
                                        .flatMap(those -> PlanOptions.capacities(capacities)
                                                .map(limits -> Task.builder()
                                                        .framework(planned)
                                                        .target(goal)
                                                        .met(start.met())
                                                        .assumed(start.surveys())
                                                        .costs(costs.costs())
                                                        .units(costs.units())
                                                        .capacities(limits)
                                                        .must(these)
                                                        .cannot(those)
                                                        .build())))))
                .flatMap(task -> {
                    Planner planner = Planner.standard().listing(list);
                    return (front ? planner.withFront() : planner).plan(task).map(plan -> {
                        List<Assumption> all = new ArrayList<>(start.assumptions());
                        Assumption.ofCosts(task).ifPresent(all::add);
                        return new Answered(plan, all);
                    });
                });
    }

    private Either<Refusal, ItemCosts> costs(Framework planned) {
        if (costs == null) {
            return Either.right(ItemCosts.none());
        }
        return ItemCosts.read(costs, planned)
                .peek(read -> read.findings()
                        .forEach(finding -> desk.terminal()
                                .note(
                                        "cli.finding",
                                        desk.terminal()
                                                .words()
                                                .text("severity."
                                                        + finding.severity().name()),
                                        finding.rule(),
                                        desk.terminal().words().finding(finding))));
    }

    /** The framework of the year to plan for. */
    private Either<Refusal, Framework> planned(Input input) {
        Either<Refusal, FiscalYear> year = document.year.isEmpty()
                ? Either.right(
                        input instanceof Input.OfPlan plan
                                ? plan.report().plan().fiscalYear()
                                : result(input).fiscalYear())
                : FiscalYear.parse(document.year).mapLeft(refusal -> refusal.at(Place.path("--year")));
        return year.flatMap(desk.frameworks()::framework);
    }

    /** The result that a document holds; one that says nothing where it holds none. */
    private static Assessment result(Input input) {
        if (input instanceof Input.OfResult result) {
            return result.result();
        }
        MeasuresPlan plan = ((Input.OfPlan) input).report().plan();
        return plan.previousResult()
                .orElseGet(
                        () -> Assessment.builder().fiscalYear(plan.fiscalYear()).build());
    }

    private Either<Refusal, StartingPoint> start(Input input, Framework planned) {
        Assessment result = result(input);
        Either<Refusal, StartingPoint> start = desk.frameworks()
                .framework(result.fiscalYear())
                .flatMap(assessed -> input instanceof Input.OfPlan plan
                        ? desk.frameworks()
                                .framework(plan.report().plan().fiscalYear())
                                .map(year -> StartingPoint.of(
                                        result, assessed, plan.report().plan(), year, planned))
                        : Either.right(StartingPoint.of(result, assessed, planned)));
        return start.flatMap(found -> known(met, "--met", planned)
                .flatMap(these -> known(notMet, "--not-met", planned)
                        .flatMap(those -> these.stream()
                                .filter(those::contains)
                                .findFirst()
                                .<Either<Refusal, StartingPoint>>map(item -> Either.left(Refusal.of(
                                        CliRefusal.MET_AND_NOT_MET, Place.path("--not-met"), item.toString())))
                                .orElseGet(() -> Either.right(found.stating(these, those))))));
    }

    private static Either<Refusal, NavigableSet<ItemCode>> known(List<String> texts, String option, Framework planned) {
        return items(texts, option).flatMap(items -> {
            Optional<ItemCode> unknown =
                    items.stream().filter(item -> planned.item(item).isEmpty()).findFirst();
            return unknown.isEmpty()
                    ? Either.right(items)
                    : Either.left(Refusal.of(
                            ScoringRefusal.UNKNOWN_ITEM,
                            Place.path(option),
                            unknown.get().toString(),
                            planned.fiscalYear().toString(),
                            planned.lastItem().map(ItemCode::toString).orElse("–")));
        });
    }

    private static Either<Refusal, NavigableSet<ItemCode>> items(List<String> texts, String option) {
        return ItemList.parse(texts, option);
    }
}
