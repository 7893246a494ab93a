package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.export.reading.SourceFile;
import th.ita.rules.history.Saving;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.DeskRefusal;
import th.ita.web.desk.Keeping;
import th.ita.web.http.Form;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;
import th.ita.web.http.WebRefusal;

/**
 * Takes in a document that an agency already has. What was understood of it is shown first, and travels with the page;
 * nothing is kept until that is confirmed.
 */
final class ImportPages {
    private static final String FILE = "file";
    private static final String UNDERSTOOD = "understood";

    private final Desk desk;
    private final Changing changing;

    ImportPages(Desk desk, Changing changing) {
        this.desk = desk;
        this.changing = changing;
    }

    List<Route> routes() {
        return List.of(
                new Route(
                        "showImport",
                        GET,
                        "/import",
                        Right.CALCULATE,
                        request -> Either.right(form(request, Optional.empty()))),
                new Route("previewImport", POST, "/import", Right.CALCULATE, this::preview),
                new Route("import", POST, "/agencies/{agency}/import", Right.IMPORT, this::keep));
    }

    private static Reply form(Request request, Optional<Refusal> refusal) {
        Words words = Words.of(request.language());
        Frame frame = Frame.of(request, words.t("import.title"));
        refusal.ifPresent(found -> frame.alert(words.refusal(found)));
        String limit = Integer.toString(Form.LARGEST >> 20);
        Reply reply = Html.page(request, out -> JteimportGenerated.render(out, Html.PLAIN, frame, limit));
        return refusal.map(found -> reply.as(Problem.of(found, request.words()).status()))
                .orElse(reply);
    }

    private Either<Refusal, Reply> preview(Request request) {
        return request.form()
                .map(form -> read(form)
                        .flatMap(input -> Keeping.key(input).map(key -> preview(request, input, key)))
                        .getOrElseGet(refusal -> form(request, Optional.of(refusal))));
    }

    private Either<Refusal, Input> read(Form form) {
        Optional<Form.SentFile> sent = form.file(FILE);
        if (sent.isEmpty()) {
            return Either.left(Refusal.of(WebRefusal.PARAMETER_MISSING, Place.path(FILE)));
        }
        Optional<String> agency = form.text("agency").filter(text -> !text.isBlank());
        Optional<String> year = form.text("year").filter(text -> !text.isBlank());
        SourceFile file = new SourceFile(sent.get().fileName(), sent.get().content());
        return year.isEmpty()
                ? desk.read(file, agency, Optional.empty())
                : FiscalYear.parse(year.get())
                        .mapLeft(refusal -> refusal.at(Place.path("year")))
                        .flatMap(known -> desk.read(file, agency, Optional.of(known)));
    }

    private Reply preview(Request request, Input input, RevisionKey key) {
        Words words = Words.of(request.language());
        boolean sees = request.caller().sees(key.agency());
        Optional<Revision> current = sees ? desk.shelf().latest(key) : Optional.empty();
        RevisionKey life = new RevisionKey(key.agency(), key.fiscalYear(), RecordKind.PLAN_LIFE);
        Preview shown = Preview.of(
                input,
                desk.frameworks(),
                words,
                new Urls(request.mount()).importing(key.agency()),
                current,
                sees && desk.shelf().latest(life).isPresent(),
                Changing.may(request, Right.IMPORT, key.agency()));
        Frame frame = Frame.of(request, words.t("preview.title"))
                .step(words.t("nav.home"), new Urls(request.mount()).home())
                .step(words.t("import.title"), new Urls(request.mount()).importing());
        return Html.page(request, out -> JtepreviewGenerated.render(out, Html.PLAIN, frame, shown));
    }

    /** Keeps what was understood; a plan that is new begins to live at once, so that it can be worked on. */
    private Either<Refusal, Reply> keep(Request request) {
        return request.part(Route.AGENCY, AgencyId::parse)
                .flatMap(agency -> request.form()
                        .flatMap(form -> understood(form)
                                .flatMap(input -> Keeping.key(input)
                                        .flatMap(key -> of(key, agency))
                                        .flatMap(key -> keep(request, form, input, key)))));
    }

    private static Either<Refusal, RevisionKey> of(RevisionKey key, AgencyId agency) {
        return key.agency().equals(agency)
                ? Either.right(key)
                : Either.left(Refusal.of(
                        DeskRefusal.OTHER_DOCUMENT,
                        Place.path("agency"),
                        key.agency().value(),
                        agency.value()));
    }

    private Either<Refusal, Input> understood(Form form) {
        byte[] bytes = form.text(UNDERSTOOD).orElse("").getBytes(StandardCharsets.UTF_8);
        return desk.read(new SourceFile("import.json", bytes), Optional.empty(), Optional.empty());
    }

    private Either<Refusal, Reply> keep(Request request, Form form, Input input, RevisionKey key) {
        Words words = Words.of(request.language());
        return changing.change(form, request, Right.IMPORT, words.t("act.IMPORT"))
                .flatMap(change -> desk.keeping()
                        .keep(key, input, change)
                        .flatMap(saving -> begun(saving, input, key, change)
                                .map(begun -> Changing.reply(
                                        saving,
                                        new Urls(request.mount()).year(key.agency(), key.fiscalYear()),
                                        current -> preview(request, input, key)))));
    }

    private Either<Refusal, Boolean> begun(Saving saving, Input input, RevisionKey key, Keeping.Change change) {
        RevisionKey life = new RevisionKey(key.agency(), key.fiscalYear(), RecordKind.PLAN_LIFE);
        if (saving instanceof Saving.Conflicting
                || !(input instanceof Input.OfPlan plan)
                || desk.shelf().latest(life).isPresent()) {
            return Either.right(false);
        }
        return desk.keeping().open(life, plan.report().plan(), change.upon(0)).map(opened -> true);
    }
}
