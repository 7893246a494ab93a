package th.ita.cli;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.CheckJson;
import th.ita.export.reading.ReadReport;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.Completeness;

/** Checks whether the two papers hold what they must hold. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Option(names = "--item", paramLabel = "ITEM|all", descriptionKey = "item")
    String item = "all";

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Either<Refusal, ReadReport> report = document.readPlan(desk);
        Either<Refusal, List<CheckResult>> checks = report.map(ReadReport::plan)
                .flatMap(plan ->
                        desk.frameworks().framework(plan.fiscalYear()).flatMap(framework -> checks(plan, framework)));
        if (checks.isLeft()) {
            return desk.terminal().refuse(document.here(checks.getLeft()));
        }
        UnreadNote.tell(report.get().notes(), desk.terminal());
        show(checks.get(), report.get().plan().measures().size());
        boolean clean = checks.get().stream().allMatch(CheckResult::passed);
        return clean ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Either<Refusal, List<CheckResult>> checks(MeasuresPlan plan, Framework framework) {
        Optional<Framework> assessed = plan.previousResult()
                .flatMap(result ->
                        desk.frameworks().framework(result.fiscalYear()).toJavaOptional());
        return Papers.chosen(item, framework)
                .flatMap(roles ->
                        Papers.each(roles, role -> Completeness.standard().check(role, plan, framework, assessed)));
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
}
