package th.ita.cli.scores;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.IoTrouble;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.OriginNote;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.audit.AuditReport;
import th.ita.export.audit.AuditTable;
import th.ita.export.json.AuditJson;

/** Checks whether the figures of a published table can belong together. */
@Command(name = "audit", addMethodSubcommands = false)
public final class AuditCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "audit-file")
    Path file = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "audit-year")
    String year = "";

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public AuditCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Either<Refusal, AuditTable> opened = year().flatMap(known -> AuditTable.open(file, desk.frameworks(), known))
                .mapLeft(refusal -> IoTrouble.explained(refusal, desk.terminal().words()));
        if (opened.isLeft()) {
            return desk.terminal().refuse(opened.getLeft());
        }
        try (AuditTable table = opened.get()) {
            AuditReport report = AuditReport.of(table);
            if (json) {
                desk.terminal()
                        .print(AuditJson.write(
                                report, desk.used(), desk.terminal().words()));
            } else {
                new AuditView(desk.terminal()).show(report);
                OriginNote.tell(desk.used(), desk.terminal());
            }
            return report.clean() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private Either<Refusal, Optional<FiscalYear>> year() {
        return year.isEmpty()
                ? Either.right(Optional.empty())
                : FiscalYear.parse(year)
                        .flatMap(parsed -> desk.frameworks().framework(parsed).map(known -> Optional.of(parsed)))
                        .mapLeft(refusal -> refusal.at(Place.path("--year")));
    }
}
