package th.ita.cli.papers;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import th.ita.cli.terminal.Terminal;
import th.ita.cli.terminal.UnreadNote;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceState;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.LinksJson;
import th.ita.export.json.PlanJson;
import th.ita.export.reading.ReadReport;
import th.ita.rules.evidence.PlanLink;
import th.ita.rules.evidence.PlanLinks;

/** Looks at every evidence link of a document and tells how it stands with each. */
@Command(name = "links", addMethodSubcommands = false)
public final class LinksCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Mixin
    final LinkLooks probe = new LinkLooks();

    @Option(names = "--out", paramLabel = "FILE.json", descriptionKey = "out-seen")
    @Nullable
    Path target;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public LinksCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = desk.terminal();
        if (target != null && Files.isDirectory(target)) {
            return terminal.refuse(Refusal.of(CliRefusal.NOT_A_FILE, Place.path("--out"), target.toString()));
        }
        Either<Refusal, ReadReport> report = document.readPlan(desk);
        Either<Refusal, Framework> framework =
                report.flatMap(read -> desk.frameworks().framework(read.plan().fiscalYear()));
        if (framework.isLeft()) {
            return terminal.refuse(document.here(framework.getLeft()));
        }
        MeasuresPlan plan = report.get().plan();
        UnreadNote.tell(report.get().notes(), terminal);
        List<PlanLink> links = PlanLinks.of(plan, framework.get());
        List<EvidenceLook> looks = probe.at(links, terminal);
        if (json) {
            terminal.print(LinksJson.write(plan, links, looks));
        } else {
            new LinksView(terminal).show(links, looks);
        }
        if (target != null) {
            OutputFiles files = new OutputFiles();
            files.add(
                    target,
                    PlanJson.write(PlanLinks.seen(plan, looks), report.get().notes(), List.of(framework.get())));
            files.writeAndTell(terminal);
        }
        boolean fine = looks.stream().allMatch(look -> look.state() == EvidenceState.FINE);
        return fine ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
