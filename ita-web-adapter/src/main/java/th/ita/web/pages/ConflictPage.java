package th.ita.web.pages;

import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.revision.Revision;
import th.ita.web.http.Form;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;

/**
 * Shows what somebody filled in beside what others kept meanwhile, so that neither is lost: it can be kept after all, upon
 * what is there now, or let go.
 *
 * @param action where the form goes
 * @param fields what was filled in and what is there now
 * @param revision the revision that is there now
 * @param by who made it and when, in words
 * @param theirs the page that shows it
 */
record ConflictPage(String action, List<Field> fields, int revision, String by, String theirs) {
    /** A field, as somebody filled it in and as it is now. */
    record Field(String name, String label, String mine, String now) {
        boolean differs() {
            return !mine.strip().equals(now.strip());
        }
    }

    /** A field with what is there now. */
    record Now(String name, String label, String now) {}

    static Reply reply(
            Request request,
            Where where,
            Agency agency,
            Form form,
            List<Now> now,
            Optional<Revision> current,
            String theirs) {
        Words words = Words.of(request.language());
        List<Field> fields = now.stream()
                .map(field -> new Field(
                        field.name(),
                        field.label(),
                        Texts.plain(form.text(field.name()).orElse("")),
                        field.now()))
                .toList();
        ConflictPage page = new ConflictPage(
                request.path(),
                fields,
                current.map(Revision::number).orElse(0),
                current.map(revision -> words.t(
                                "revision.by",
                                Integer.toString(revision.number()),
                                words.time(revision.stamp().time()),
                                revision.stamp().author()))
                        .orElse(""),
                theirs);
        Frame frame = Frame.of(request, words.t("conflict.title"), where, agency, YearTab.PLAN);
        return Html.page(request, out -> JteconflictGenerated.render(out, Html.PLAIN, frame, page));
    }
}
