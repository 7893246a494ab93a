package th.ita.cli.planning;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.OriginNote;
import th.ita.cli.terminal.Terminal;
import th.ita.cli.terminal.UnreadNote;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.costs.ItemCosts;
import th.ita.export.input.Input;
import th.ita.export.json.ItemPlanJson;
import th.ita.export.json.PlanJson;
import th.ita.export.questions.PlanAnswer;
import th.ita.export.questions.PlanQuestion;
import th.ita.export.questions.PlanSource;
import th.ita.export.reading.ReadingNotes;
import th.ita.rules.drafting.Drafts;
import th.ita.rules.planning.ItemPlan;

/** Finds the cheapest way to a target, and drafts the measures for it. */
@Command(name = "plan", addMethodSubcommands = false)
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
        Either<Refusal, PlanAnswer> answered =
                input.flatMap(this::source).flatMap(this::answer).mapLeft(PlanOptions::atOption);
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

    private void show(PlanAnswer answered) {
        ItemPlan plan = answered.plan();
        Drafts missing = answered.missing();
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

    private void write(Path file, PlanAnswer answered) throws IOException {
        MeasuresPlan whole = answered.missing()
                .addedTo(answered.source().measuresToAddTo().orElseThrow(), common.ofPapers(desk.terminal()));
        OutputFiles files = new OutputFiles();
        files.add(
                file,
                PlanJson.write(
                        whole, ReadingNotes.NONE, List.of(answered.source().planned())));
        files.writeAndTell(desk.terminal());
    }

    private Either<Refusal, PlanSource> source(Input input) {
        Either<Refusal, Optional<FiscalYear>> year = document.year.isEmpty()
                ? Either.right(Optional.empty())
                : FiscalYear.parse(document.year)
                        .map(Optional::of)
                        .mapLeft(refusal -> refusal.at(Place.path("--year")));
        return year.flatMap(known -> PlanSource.of(input, known, desk.frameworks()));
    }

    private Either<Refusal, PlanAnswer> answer(PlanSource source) {
        if (target != null && source.measuresToAddTo().isEmpty()) {
            return Either.left(Refusal.of(CliRefusal.NO_AGENCY, document.place()));
        }
        return templates.read(desk).flatMap(all -> question().ask(source, desk.frameworks(), this::costs, all));
    }

    private PlanQuestion question() {
        return PlanQuestion.builder()
                .target(goal)
                .assume(assume)
                .must(must)
                .cannot(cannot)
                .capacity(capacities)
                .met(met)
                .notMet(notMet)
                .front(front)
                .list(list)
                .build();
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
}
