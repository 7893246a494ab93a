package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.publishing.SiteChanges;
import th.ita.export.site.Site;
import th.ita.web.access.Right;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Publishing;
import th.ita.web.desk.Year;
import th.ita.web.http.Form;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;
import th.ita.web.http.WebRefusal;

/** The site of a year: looked at first, as everybody will see it, then published or taken home. */
final class PublishPages {
    private static final String PUBLISH = Where.PATH + "/publish";
    private static final String SITE = "site";
    private static final String REPLACE = "replace";

    /** Pages of the site are plans and reports in somebody's words: here they run nothing, send nothing and embed nothing. */
    private static final String POLICY = "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox "
            + "allow-downloads; default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final Desk desk;
    private final Publishing publishing;
    private final AuditTrail trail;

    PublishPages(Desk desk, Publishing publishing, AuditTrail trail) {
        this.desk = desk;
        this.publishing = publishing;
        this.trail = trail;
    }

    List<Route> routes() {
        return List.of(
                new Route("showPublish", GET, PUBLISH, Right.MAKE_DOCUMENTS, this::show),
                new Route("publishSite", POST, PUBLISH, Right.PUBLISH, this::publish),
                new Route("previewSite", GET, Where.PATH + "/site/<path>", Right.MAKE_DOCUMENTS, this::preview));
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedYear.of(request, desk).map(opened -> page(request, opened, Optional.empty(), false));
    }

    private Reply page(Request request, OpenedYear opened, Optional<Refusal> refusal, boolean replacing) {
        Where where = opened.where();
        Year year = opened.year();
        Words words = Words.of(request.language());
        Frame frame = Frame.of(
                request, words.t("publish.title", where.year().toString()), where, year.agency(), YearTab.PUBLISH);
        refusal.ifPresent(found -> frame.alert(words.refusal(found)));
        PublishShown shown = PublishShown.of(
                year,
                where,
                publishing.make(year),
                made -> publishing.changes(made, wish(replacing, words)),
                publishing.place(where.agency()),
                Changing.may(request, Right.PUBLISH, where.agency()),
                words);
        Reply reply = Html.page(request, out -> JtepublishGenerated.render(out, Html.PLAIN, frame, where, shown));
        return refusal.map(found -> reply.as(Problem.of(found, request.words()).status()))
                .orElse(reply);
    }

    private static Publishing.Wish wish(boolean replacing, Words words) {
        return new Publishing.Wish(replacing, words.t("publish.replace"));
    }

    /** Publishes the very site whose preview the form was made for. */
    private Either<Refusal, Reply> publish(Request request) {
        return OpenedYear.of(request, desk)
                .flatMap(opened -> request.form().map(form -> publish(request, opened, form)));
    }

    private Reply publish(Request request, OpenedYear opened, Form form) {
        boolean replacing = form.text(REPLACE).isPresent();
        return publishing
                .make(opened.year())
                .flatMap(made -> seen(form, made))
                .flatMap(made -> publishing.publish(
                        made, wish(replacing, Words.of(request.language())), () -> note(made, request)))
                .fold(
                        refusal -> page(request, opened, Optional.of(refusal), replacing),
                        changes -> Reply.seeOther(opened.where().url("publish") + "?done=" + done(changes)));
    }

    private void note(Publishing.Made made, Request request) {
        trail.add(made.entry(request.caller(), desk.clock().instant(), request.id()));
    }

    private static String done(SiteChanges changes) {
        return changes.isEmpty() ? "published-already" : "published";
    }

    private static Either<Refusal, Publishing.Made> seen(Form form, Publishing.Made made) {
        String seen = form.text(SITE).orElse("");
        return seen.equals(made.digest())
                ? Either.right(made)
                : Either.left(Refusal.of(WebRefusal.SITE_CHANGED, Place.unknown(), told(seen), told(made.digest())));
    }

    private static String told(String digest) {
        return digest.length() > 8 ? digest.substring(0, 8) : digest.isEmpty() ? "–" : digest;
    }

    /** A file of the site as it would be published. Pages are shown; what has its style within itself is taken home. */
    private Either<Refusal, Reply> preview(Request request) {
        String path = request.part("path");
        return OpenedYear.of(request, desk)
                .flatMap(opened -> publishing.make(opened.year()))
                .flatMap(made -> Optional.ofNullable(made.site().files().get(path))
                        .<Either<Refusal, Reply>>map(bytes -> Either.right(file(path, bytes)))
                        .orElseGet(() ->
                                Either.left(Refusal.of(WebRefusal.NO_SUCH_ADDRESS, Place.unknown(), request.path()))));
    }

    private static Reply file(String path, byte[] bytes) {
        Reply reply = Reply.of(Site.mediaType(path), bytes).with("Content-Security-Policy", POLICY);
        return path.contains("documents/") && !path.endsWith("/index.html")
                ? reply.with(
                        "Content-Disposition",
                        "attachment; filename=\"" + path.substring(path.lastIndexOf('/') + 1) + "\"")
                : reply;
    }
}
