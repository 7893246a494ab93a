package th.ita.cli.publishing;

import io.vavr.control.Either;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.desk.IoTrouble;
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.papers.ReportLook;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;
import th.ita.export.office.OfficeFont;
import th.ita.export.publishing.PublishedPapers;
import th.ita.export.publishing.PublishedYear;
import th.ita.export.publishing.SiteChanges;
import th.ita.export.publishing.SiteFolder;
import th.ita.export.questions.PaperFormat;
import th.ita.export.questions.PaperLook;
import th.ita.export.site.ItemPages;
import th.ita.export.site.Site;
import th.ita.export.site.SiteAddress;
import th.ita.export.site.SiteSource;

/** Writes the static site of an agency's year. */
@Command(name = "publish", addMethodSubcommands = false)
public final class PublishCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "publish-dir")
    Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "publish-files")
    List<Path> files = List.of();

    @Option(names = "--links", paramLabel = "FILE.csv", descriptionKey = "publish-links")
    Optional<Path> links = Optional.empty();

    @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "publish-base")
    String base = "";

    @Option(names = "--format", paramLabel = "FORMAT,...", descriptionKey = "publish-format")
    String format = "pdf,docx,xlsx,html,md,csv";

    @Option(names = "--numerals", paramLabel = "thai|arabic", descriptionKey = "numerals")
    Optional<Numerals> numerals = Optional.empty();

    @Option(names = "--template", paramLabel = "FILE.docx", descriptionKey = "docx-template")
    Optional<Path> template = Optional.empty();

    @Option(names = "--font", paramLabel = "NAME", descriptionKey = "font")
    String font = OfficeFont.STANDARD.name();

    @Option(names = "--bom", descriptionKey = "bom")
    boolean bom;

    @Option(names = "--allow-incomplete", descriptionKey = "allow-incomplete")
    boolean allowIncomplete;

    @Option(names = "--preview", descriptionKey = "publish-preview")
    boolean preview;

    @Option(names = "--replace", descriptionKey = "publish-replace")
    boolean replace;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
    String year = "";

    @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "agency")
    String agency = "";

    @Mixin
    final CommonOptions common = new CommonOptions();

    public PublishCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = desk.terminal();
        Optional<Refusal> noFolder = OutputFiles.noFolder(folder, Place.path("DIR"));
        if (noFolder.isPresent()) {
            return terminal.refuse(noFolder.get());
        }
        Either<Refusal, SiteFolder> target = SiteFolder.open(
                folder, new SiteFolder.Naming(Place.path("DIR"), folder.toString(), "--replace"), replace);
        if (target.isLeft()) {
            return terminal.refuse(target.getLeft());
        }
        Either<Refusal, PaperLook> look = ReportLook.of(font, template, bom);
        Either<Refusal, Site> site = look.flatMap(chosen -> PaperFormat.parse(format, PaperFormat.OF_PAPERS)
                .mapLeft(refusal -> refusal.at(Place.path("--format")))
                .flatMap(formats -> PublishedFiles.read(arguments(), desk)
                        .flatMap(read -> source(read, new PublishedPapers(formats, chosen, numerals, allowIncomplete)))
                        .map(Site::of)));
        if (site.isLeft()) {
            return terminal.refuse(site.getLeft());
        }
        Either<Refusal, SiteChanges> changes = target.get().changes(site.get());
        if (changes.isLeft()) {
            return terminal.refuse(changes.getLeft());
        }
        return preview ? preview(changes.get()) : write(target.get(), site.get(), changes.get());
    }

    private Either<Refusal, SiteSource> source(PublishedYear read, PublishedPapers papers) {
        Either<Refusal, Optional<URI>> address = base.isEmpty()
                ? Either.right(Optional.empty())
                : SiteAddress.parse(base)
                        .mapLeft(refusal -> refusal.at(Place.path("--base-url")))
                        .map(Optional::of);
        return address.flatMap(at -> pages(read).flatMap(pages -> {
            pages.findings()
                    .forEach(finding -> desk.terminal()
                            .note(
                                    "cli.finding",
                                    desk.terminal()
                                            .words()
                                            .text("severity."
                                                    + finding.severity().name()),
                                    finding.rule(),
                                    desk.terminal().words().finding(finding)));
            return read.source(papers, desk.frameworks())
                    .map(source -> source.pages(pages.pages())
                            .base(at)
                            .numerals(numerals)
                            .build());
        }));
    }

    private Either<Refusal, ItemPages> pages(PublishedYear read) {
        return links.isEmpty()
                ? Either.right(ItemPages.none())
                : ItemPages.read(links.get(), read.framework())
                        .mapLeft(refusal ->
                                IoTrouble.explained(refusal, desk.terminal().words()));
    }

    private List<DocumentArgument> arguments() {
        return files.stream()
                .map(file -> {
                    DocumentArgument argument = new DocumentArgument();
                    argument.file = file;
                    argument.year = year;
                    argument.agency = agency;
                    return argument;
                })
                .toList();
    }

    private int preview(SiteChanges changes) {
        changes.lines().forEach((path, change) -> desk.terminal().line(change.mark() + " " + path));
        tell(changes, "publish.preview");
        return ExitCode.DONE;
    }

    private int write(SiteFolder target, Site site, SiteChanges changes) throws IOException {
        if (changes.isEmpty()) {
            desk.terminal().say("publish.unchanged", folder.toString());
            return ExitCode.DONE;
        }
        target.write(site, changes).ifPresent(left -> desk.terminal().note("publish.left", left.toString()));
        tell(changes, "publish.written");
        return ExitCode.DONE;
    }

    private void tell(SiteChanges changes, String key) {
        desk.terminal()
                .say(
                        key,
                        folder.toString(),
                        Integer.toString(changes.count(SiteChanges.Change.ADDED)),
                        Integer.toString(changes.count(SiteChanges.Change.CHANGED)),
                        Integer.toString(changes.count(SiteChanges.Change.REMOVED)),
                        Integer.toString(changes.count(SiteChanges.Change.KEPT)));
        changes.backups()
                .forEach(backup ->
                        desk.terminal().note("cli.kept", folder.resolve(backup).toString()));
    }
}
