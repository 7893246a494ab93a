package th.ita.cli.stores;

import io.vavr.control.Either;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.terminal.ExitCode;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.DocumentCodec;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.export.json.JsonDocuments;
import th.ita.rules.history.Repository;
import th.ita.rules.history.Saving;

/** Keeps a document as the next revision of its agency and year. */
@Command(name = "add", addMethodSubcommands = false)
public final class StoreAddCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Mixin
    final StoreOption store = new StoreOption();

    @Option(names = "--author", paramLabel = "NAME", descriptionKey = "store-author")
    String author = System.getProperty("user.name", "ita");

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "store-reason")
    String reason = "ita store add";

    @Option(names = "--expect", paramLabel = "NUMBER", descriptionKey = "store-expect")
    Optional<Integer> expected = Optional.empty();

    @Mixin
    final CommonOptions common = new CommonOptions();

    public StoreAddCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Either<Refusal, Input> input = document.read(desk).mapLeft(document::here);
        if (input.isLeft()) {
            return desk.terminal().refuse(input.getLeft());
        }
        return store.use(desk, Opening.OR_NEW, open -> {
            Either<Refusal, Saving> saved = save(open, input.get());
            return saved.isLeft() ? desk.terminal().refuse(saved.getLeft()) : tell(saved.get());
        });
    }

    private Either<Refusal, Saving> save(RevisionStore open, Input input) {
        if (input instanceof Input.OfPlan plan) {
            MeasuresPlan known = plan.report().plan();
            return save(open, JsonDocuments.reports(), known.agency().id(), known.fiscalYear(), plan.report());
        }
        Assessment result = ((Input.OfResult) input).result();
        return result.agency()
                .map(Agency::id)
                .map(agency -> save(open, JsonDocuments.assessments(), agency, result.fiscalYear(), result))
                .orElseGet(() -> Either.left(Refusal.of(CliRefusal.NO_AGENCY, document.place())));
    }

    private <T> Either<Refusal, Saving> save(
            RevisionStore open, DocumentCodec<T> codec, AgencyId agency, FiscalYear year, T what) {
        Repository<T> repository = Repository.of(open, codec, Clock.systemUTC());
        int follows = expected.orElseGet(() ->
                open.latest(repository.key(agency, year)).map(Revision::number).orElse(0));
        return repository
                .save(agency, year, what, follows, author, reason)
                .mapLeft(refusal -> refusal.where()
                        .path()
                        .map(path -> refusal.at(Place.path("--" + path)))
                        .orElse(refusal));
    }

    private int tell(Saving saving) {
        if (saving instanceof Saving.Conflicting conflict) {
            String current = conflict.current()
                    .map(revision -> new RevisionView(desk.terminal()).sentence(revision))
                    .orElse("0");
            return desk.terminal().refuse(Refusal.of(CliRefusal.REVISION_CONFLICT, Place.unknown(), current));
        }
        boolean isNew = saving instanceof Saving.Kept;
        Revision revision = isNew ? ((Saving.Kept) saving).revision() : ((Saving.Unchanged) saving).revision();
        desk.terminal()
                .say(
                        isNew ? "store.kept" : "store.unchanged",
                        revision.key().toString(),
                        Integer.toString(revision.number()));
        return ExitCode.DONE;
    }
}
