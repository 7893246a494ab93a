package th.ita.cli.planning;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
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
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.desk.ItemList;
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.OriginNote;
import th.ita.cli.terminal.Terminal;
import th.ita.cli.terminal.UnreadNote;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.costs.ItemCosts;
import th.ita.export.input.Input;
import th.ita.export.json.ItemPlanJson;
import th.ita.export.json.PlanJson;
import th.ita.export.reading.ReadingNotes;
import th.ita.rules.drafting.Drafting;
import th.ita.rules.drafting.Drafts;
import th.ita.rules.planning.Assumption;
import th.ita.rules.planning.ItemPlan;
import th.ita.rules.planning.Planner;
import th.ita.rules.planning.StartingPoint;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.Task;
import th.ita.rules.scoring.ScoringRefusal;

/** Finds the cheapest way to a target, and drafts the measures for it. */
@Command(name = "plan")
public final class PlanCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Option(names = "--target", paramLabel = "A|95.0|OIT=90|10=100", required = true, descriptionKey = "target")
    String goal = "";

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

    @Mixin
    final TemplatesOption templates = new TemplatesOption();

    @Option(names = "--out", paramLabel = "FILE.json", descriptionKey = "plan-out")
    @Nullable
    Path target;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public PlanCommand(Desk desk) {
        this.desk = desk;
    }

    /** A plan with what it took for granted and the measures to carry it out. */
    private record Answered(ItemPlan plan, List<Assumption> assumptions, PlanSource source, Drafts drafts) {}

    @Override
    public Integer call() throws IOException {
        if (target != null && Files.isDirectory(target)) {
            return desk.terminal().refuse(Refusal.of(CliRefusal.NOT_A_FILE, Place.path("--out"), target.toString()));
        }
        if (list < 0) {
            return desk.terminal()
                    .refuse(Refusal.of(CliRefusal.NOT_A_COUNT, Place.path("--list"), Integer.toString(list)));
        }
        Either<Refusal, Input> input = document.readOfItsOwnYear(desk);
        Either<Refusal, Answered> answered = input.flatMap(read -> PlanSource.of(read, document.year, desk))
                .flatMap(this::answer)
                .mapLeft(PlanOptions::atOption);
        if (answered.isLeft()) {
            return desk.terminal().refuse(answered.getLeft());
        }
        if (input.get() instanceof Input.OfPlan plan) {
            UnreadNote.tell(plan.report().notes(), desk.terminal());
        }
        show(answered.get());
        ItemPlan plan = answered.get().plan();
        if (target != null && plan.reachable()) {
            write(target, answered.get());
        } else if (target != null) {
            desk.terminal().note("plan.not-written", target.toString());
        }
        return plan.reachable() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void show(Answered answered) {
        ItemPlan plan = answered.plan();
        Drafts missing = answered.source().missing(answered.drafts());
        Terminal terminal = desk.terminal();
        if (json) {
            terminal.print(ItemPlanJson.write(
                    plan, answered.assumptions(), answered.drafts(), missing, desk.used(), terminal.words()));
            return;
        }
        new PlanView(terminal).show(plan, answered.assumptions());
        if (!plan.items().isEmpty()) {
            new PlanDraftsView(terminal, common.ofPapers(terminal)).show(plan.items(), missing);
        }
        OriginNote.tell(desk.used(), terminal);
    }

    private void write(Path file, Answered answered) throws IOException {
        MeasuresPlan whole = answered.source()
                .missing(answered.drafts())
                .addedTo(answered.source().measuresToAddTo().orElseThrow(), common.ofPapers(desk.terminal()));
        OutputFiles files = new OutputFiles();
        files.add(
                file,
                PlanJson.write(
                        whole, ReadingNotes.NONE, List.of(answered.source().planned())));
        files.writeAndTell(desk.terminal());
    }

    private Either<Refusal, Answered> answer(PlanSource source) {
        if (target != null && source.measuresToAddTo().isEmpty()) {
            return Either.left(Refusal.of(CliRefusal.NO_AGENCY, document.place()));
        }
        return source.start(desk)
                .flatMap(start -> stated(start, source.planned()))
                .flatMap(start -> PlanOptions.surveys(assume).flatMap(surveys -> {
                    StartingPoint last = PlanOptions.takesLast(assume) ? start.assumingLast(source.result()) : start;
                    return answer(source, last.assuming(surveys));
                }));
    }

    private Either<Refusal, Answered> answer(PlanSource source, StartingPoint start) {
        return task(source.planned(), start)
                .flatMap(task -> templates.read(desk).flatMap(all -> {
                    Planner planner = Planner.standard().listing(list);
                    return (front ? planner.withFront() : planner)
                            .plan(task)
                            .flatMap(plan -> Drafting.draft(source.planned(), plan.items(), all)
                                    .map(drafts -> new Answered(plan, assumptions(task, start), source, drafts)));
                }));
    }

    private static List<Assumption> assumptions(Task task, StartingPoint start) {
        List<Assumption> all = new ArrayList<>(start.assumptions());
        Assumption.ofCosts(task).ifPresent(all::add);
        return all;
    }

    private Either<Refusal, Task> task(Framework planned, StartingPoint start) {
        return Target.parse(goal)
                .mapLeft(refusal -> refusal.at(Place.path("--target")))
                .flatMap(aim -> costs(planned)
                        .flatMap(costs -> items(must, "--must")
                                .flatMap(these -> items(cannot, "--cannot")
                                        .flatMap(those -> PlanOptions.capacities(capacities)
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

    /** The starting point with what the user knows better. */
    private Either<Refusal, StartingPoint> stated(StartingPoint start, Framework planned) {
        return known(met, "--met", planned)
                .flatMap(these -> known(notMet, "--not-met", planned)
                        .flatMap(those -> these.stream()
                                .filter(those::contains)
                                .findFirst()
                                .<Either<Refusal, StartingPoint>>map(item -> Either.left(Refusal.of(
                                        CliRefusal.MET_AND_NOT_MET, Place.path("--not-met"), item.toString())))
                                .orElseGet(() -> Either.right(start.stating(these, those)))));
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
