package th.ita.cli.papers;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Marks;
import th.ita.cli.terminal.OriginNote;
import th.ita.cli.terminal.Terminal;
import th.ita.cli.terminal.UnreadNote;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.ThaiDay;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.json.AgendaJson;
import th.ita.export.json.CheckJson;
import th.ita.export.json.FulfilmentJson;
import th.ita.export.json.RulesJson;
import th.ita.export.questions.PaperChoice;
import th.ita.export.reading.ReadReport;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.evidence.PlanLinks;
import th.ita.rules.fulfilment.Fulfilment;
import th.ita.rules.reminders.Agenda;
import th.ita.rules.wording.Messages;

/** Checks whether the two papers hold what they must hold, one against the other, or what of a plan is due. */
@Command(name = "check", addMethodSubcommands = false)
public final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Option(names = "--item", paramLabel = "ITEM|all", descriptionKey = "item")
    String item = "all";

    @Option(names = "--without", paramLabel = "RULE,...", descriptionKey = "check-without")
    String without = "";

    @Option(names = "--against", paramLabel = "REPORT", descriptionKey = "check-against")
    Optional<Path> against = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "check-on")
    Optional<String> on = Optional.empty();

    @Option(names = "--links", descriptionKey = "check-links")
    boolean links;

    @Mixin
    final LinkLooks probe = new LinkLooks();

    @Option(names = "--rules", help = true, descriptionKey = "check-rules")
    boolean rules;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        List<String> modes = Stream.of(
                        on.map(day -> "--on"),
                        against.map(file -> "--against"),
                        Optional.of("--links").filter(name -> links))
                .flatMap(Optional::stream)
                .toList();
        if (modes.size() > 1) {
            return desk.terminal()
                    .refuse(Refusal.of(CliRefusal.ONE_AT_A_TIME, Place.unknown(), modes.get(0), modes.get(1)));
        }
        Either<Refusal, Completeness> chosen = chosenRules();
        if (chosen.isLeft()) {
            return desk.terminal().refuse(chosen.getLeft());
        }
        if (rules) {
            return list(chosen.get());
        }
        if (on.isPresent()) {
            return remind(on.get());
        }
        return against.isPresent() ? compare(against.get()) : check(chosen.get());
    }

    private Either<Refusal, Completeness> chosenRules() {
        List<String> ids = Stream.of(without.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        return Completeness.standard().without(ids).mapLeft(refusal -> refusal.at(Place.path("--without")));
    }

    private int check(Completeness completeness) throws IOException {
        Either<Refusal, ReadReport> report = document.readPlan(desk);
        Either<Refusal, Framework> framework =
                report.flatMap(read -> desk.frameworks().framework(read.plan().fiscalYear()));
        Either<Refusal, List<ItemRole>> roles =
                framework.flatMap(year -> new PaperChoice(item, Place.path("--item")).roles(year));
        if (roles.isLeft()) {
            return desk.terminal().refuse(document.here(roles.getLeft()));
        }
        List<EvidenceLook> looks = looks(report.get().plan(), framework.get(), roles.get());
        Either<Refusal, List<CheckResult>> checks =
                checks(completeness, report.get().plan(), framework.get(), looks);
        if (checks.isLeft()) {
            return desk.terminal().refuse(document.here(checks.getLeft()));
        }
        UnreadNote.tell(report.get().notes(), desk.terminal());
        show(checks.get(), report.get().plan().measures().size());
        return code(checks.get().stream().allMatch(CheckResult::passed));
    }

    /** What stands at the links, where it is asked for and a rule wants to know. */
    private List<EvidenceLook> looks(MeasuresPlan plan, Framework framework, List<ItemRole> roles) throws IOException {
        return links && roles.contains(ItemRole.MEASURES_REPORT)
                ? probe.at(PlanLinks.of(plan, framework), desk.terminal())
                : List.of();
    }

    private Either<Refusal, List<CheckResult>> checks(
            Completeness completeness, MeasuresPlan plan, Framework framework, List<EvidenceLook> looks) {
        Optional<Framework> assessed = plan.previousResult()
                .flatMap(result ->
                        desk.frameworks().framework(result.fiscalYear()).toJavaOptional());
        return new PaperChoice(item, Place.path("--item"))
                .each(framework, role -> completeness.check(role, plan, framework, assessed, looks));
    }

    private void show(List<CheckResult> checks, int measures) {
        Terminal terminal = desk.terminal();
        if (json) {
            terminal.print(
                    checks.size() == 1
                            ? CheckJson.write(checks.get(0), terminal.words())
                            : CheckJson.write(checks, terminal.words()));
        } else {
            OriginNote.tell(checks.get(0).frameworks(), terminal);
            Marks marks = new Marks();
            checks.forEach(check -> new CheckView(terminal, measures, marks).show(check));
            marks.explain(terminal);
        }
    }

    private int list(Completeness completeness) {
        Either<Refusal, Optional<Framework>> framework = document.year.isEmpty()
                ? Either.right(Optional.empty())
                : FiscalYear.parse(document.year)
                        .flatMap(desk.frameworks()::framework)
                        .mapLeft(refusal -> refusal.at(Place.path("--year")))
                        .map(Optional::of);
        if (framework.isLeft()) {
            return desk.terminal().refuse(framework.getLeft());
        }
        if (json) {
            desk.terminal()
                    .print(RulesJson.write(
                            completeness, framework.get(), Messages.of(Language.TH), Messages.of(Language.EN)));
        } else {
            new RulesView(desk.terminal()).show(completeness, framework.get());
        }
        return ExitCode.DONE;
    }

    private int remind(String date) {
        Either<Refusal, LocalDate> day = ThaiDay.parse(date).mapLeft(refusal -> refusal.at(Place.path("--on")));
        Either<Refusal, ReadReport> report = day.flatMap(known -> document.readPlan(desk));
        if (report.isLeft()) {
            return desk.terminal().refuse(document.here(report.getLeft()));
        }
        UnreadNote.tell(report.get().notes(), desk.terminal());
        Agenda agenda = Agenda.of(report.get().plan(), day.get());
        if (json) {
            desk.terminal().print(AgendaJson.write(agenda, desk.terminal().words()));
        } else {
            new AgendaView(desk.terminal()).show(agenda);
        }
        return code(agenda.passed());
    }

    private int compare(Path file) {
        DocumentArgument other = document.of(file);
        Either<Refusal, ReadReport> plan = document.readPlan(desk).mapLeft(document::here);
        Either<Refusal, ReadReport> report =
                plan.flatMap(known -> other.readPlan(desk).mapLeft(other::here));
        Either<Refusal, Fulfilment> fulfilment = report.flatMap(
                known -> Fulfilment.of(plan.get().plan(), known.plan()).mapLeft(other::here));
        if (fulfilment.isLeft()) {
            return desk.terminal().refuse(fulfilment.getLeft());
        }
        UnreadNote.tell(plan.get().notes(), desk.terminal());
        UnreadNote.tell(report.get().notes(), desk.terminal());
        MeasuresPlan planned = plan.get().plan();
        MeasuresPlan reported = report.get().plan();
        if (json) {
            desk.terminal()
                    .print(FulfilmentJson.write(
                            fulfilment.get(), planned, reported, desk.terminal().words()));
        } else {
            new FulfilmentView(desk.terminal()).show(fulfilment.get(), planned, reported);
        }
        return code(fulfilment.get().passed());
    }

    private static int code(boolean clean) {
        return clean ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
