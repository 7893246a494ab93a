package th.ita.cli.planning;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.OriginNote;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.export.json.DraftsJson;
import th.ita.export.json.PlanJson;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.completeness.Coverage;
import th.ita.rules.drafting.Drafting;
import th.ita.rules.drafting.Drafts;

/** Drafts measures for chosen items, or for those that a plan has no measure for yet. */
@Command(name = "draft", addMethodSubcommands = false)
public final class DraftCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "draft-file")
    @Nullable
    Path file;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "draft-year")
    String year = "";

    @Option(names = "--items", paramLabel = "ITEM,...", descriptionKey = "draft-items")
    String items = "";

    @Mixin
    final TemplatesOption templates = new TemplatesOption();

    @Option(names = "--out", paramLabel = "FILE.json", descriptionKey = "draft-out")
    @Nullable
    Path target;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public DraftCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (target != null && Files.isDirectory(target)) {
            return desk.terminal().refuse(Refusal.of(CliRefusal.NOT_A_FILE, Place.path("--out"), target.toString()));
        }
        if (target != null && file == null) {
            return desk.terminal().refuse(Refusal.of(CliRefusal.NEEDS_A_PLAN, Place.path("--out")));
        }
        Either<Refusal, Optional<MeasuresPlan>> plan = plan();
        Either<Refusal, Framework> framework = plan.flatMap(this::framework);
        Either<Refusal, Drafts> drafts = framework.flatMap(found -> chosen(plan.get(), found)
                .flatMap(codes -> templates
                        .read(desk)
                        .flatMap(all -> Drafting.draft(found, codes, all)
                                .mapLeft(refusal -> refusal.at(Place.path("--items"))))));
        if (drafts.isLeft()) {
            return desk.terminal().refuse(drafts.getLeft());
        }
        show(framework.get(), drafts.get());
        if (target != null) {
            OutputFiles files = new OutputFiles();
            files.add(
                    target,
                    PlanJson.write(
                            drafts.get().addedTo(plan.get().orElseThrow(), language()),
                            ReadingNotes.NONE,
                            List.of(framework.get())));
            files.writeAndTell(desk.terminal());
        }
        return drafts.get().withoutTemplate().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Language language() {
        return common.ofPapers(desk.terminal());
    }

    private void show(Framework framework, Drafts drafts) {
        Terminal terminal = desk.terminal();
        if (json) {
            terminal.print(DraftsJson.write(framework, drafts));
            return;
        }
        if (drafts.drafts().isEmpty()) {
            terminal.say("draft.nothing");
        }
        new DraftsView(terminal, language()).show(drafts);
        OriginNote.tell(desk.used(), terminal);
    }

    private Either<Refusal, Optional<MeasuresPlan>> plan() {
        if (file == null) {
            return Either.right(Optional.empty());
        }
        Path source = file;
        return desk.inputs()
                .read(source, new ReadingHints(Optional.empty(), Optional.empty()))
                .flatMap(input -> input instanceof Input.OfPlan plan
                        ? Either.right(Optional.of(plan.report().plan()))
                        : Either.left(Refusal.of(ReadingRefusal.NOT_A_PLAN, Place.file(source.toString()))));
    }

    private Either<Refusal, Framework> framework(Optional<MeasuresPlan> plan) {
        Either<Refusal, FiscalYear> chosen = plan.map(MeasuresPlan::fiscalYear)
                .<Either<Refusal, FiscalYear>>map(Either::right)
                .orElseGet(() -> year.isEmpty()
                        ? Either.left(Refusal.of(CliRefusal.NEEDS_A_YEAR, Place.path("--year")))
                        : FiscalYear.parse(year).mapLeft(refusal -> refusal.at(Place.path("--year"))));
        return chosen.flatMap(desk.frameworks()::framework);
    }

    /** The items the user names, or the gaps of last year's result that no measure of the plan answers. */
    private Either<Refusal, List<ItemCode>> chosen(Optional<MeasuresPlan> plan, Framework framework) {
        if (items.isEmpty()) {
            return plan.<Either<Refusal, List<ItemCode>>>map(found -> Either.right(uncovered(found, framework)))
                    .orElseGet(() -> Either.left(Refusal.of(CliRefusal.NEEDS_ITEMS, Place.path("--items"))));
        }
        List<ItemCode> codes = new ArrayList<>();
        for (String text : items.split(",", -1)) {
            Either<Refusal, ItemCode> code = ItemCode.parse(text);
            if (code.isLeft()) {
                return Either.left(code.getLeft().at(Place.path("--items")));
            }
            codes.add(code.get());
        }
        return Either.right(codes);
    }

    private List<ItemCode> uncovered(MeasuresPlan plan, Framework framework) {
        Optional<Framework> assessed = plan.previousResult()
                .flatMap(result ->
                        desk.frameworks().framework(result.fiscalYear()).toJavaOptional());
        return Completeness.standard()
                .check(ItemRole.MEASURES, plan, framework, assessed)
                .map(check -> check.coverage())
                .map(Coverage::uncovered)
                .getOrElse(List.of());
    }
}
