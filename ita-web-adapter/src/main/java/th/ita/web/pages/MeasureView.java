package th.ita.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import th.ita.domain.measures.Measure;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Year;
import th.ita.web.http.Form;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;

/** How a measure is shown: as it is, as somebody typed it, or beside what others made of it meanwhile. */
final class MeasureView {
    private final Desk desk;
    private final Changing changing;

    MeasureView(Desk desk, Changing changing) {
        this.desk = desk;
        this.changing = changing;
    }

    Reply page(Request request, OpenedMeasure opened, Map<String, String> typed, Optional<Refusal> refusal) {
        Words words = Words.of(request.language());
        String today = words.messages().day(changing.today());
        MeasureShown shown = MeasureShown.of(
                opened.year(),
                opened.where(),
                opened.one(),
                desk.frameworks(),
                request,
                typed,
                errors(refusal, words),
                today);
        String title = words.t("measure.title", shown.number());
        return page(request, opened.where(), opened.year(), shown, title, refusal);
    }

    private static Reply page(
            Request request, Where where, Year year, MeasureShown shown, String title, Optional<Refusal> refusal) {
        Words words = Words.of(request.language());
        Frame frame = Frame.of(request, title, where, year.agency(), YearTab.PLAN)
                .step(words.t("tab.PLAN"), where.url("plan"));
        refusal.ifPresent(found -> frame.alert(words.refusal(found)));
        Reply reply = Html.page(request, out -> JtemeasureGenerated.render(out, Html.PLAIN, frame, where, shown));
        return refusal.map(found -> reply.as(Problem.of(found, request.words()).status()))
                .orElse(reply);
    }

    /** Beside which field a refusal belongs. */
    static Map<String, String> errors(Optional<Refusal> refusal, Words words) {
        Map<String, String> errors = new TreeMap<>();
        refusal.ifPresent(found -> found.where().path().ifPresent(path -> {
            String field = path.replaceFirst("^measures\\[0]\\.", "").replaceFirst("\\[.*", "");
            errors.put(field, words.refusal(found));
        }));
        return errors;
    }

    /** A measure that is yet to be added. */
    static Reply added(Request request, Where where, Year year, MeasureShown shown, Optional<Refusal> refusal) {
        return page(request, where, year, shown, Words.of(request.language()).t("measure.new"), refusal);
    }

    /** What was typed, upon the revision that it was typed upon: what others changed since must not go unseen. */
    static Map<String, String> again(Map<String, String> typed, Form form) {
        Map<String, String> again = new TreeMap<>(typed);
        form.text(Changing.REVISION).ifPresent(revision -> again.put(Changing.REVISION, revision));
        return again;
    }

    static Reply conflict(Request request, OpenedMeasure opened, Form form, Optional<Revision> current) {
        return conflict(
                request,
                opened.where(),
                opened.year(),
                form,
                now(opened.one().measure(), Words.of(request.language())),
                current,
                opened.url());
    }

    static List<ConflictPage.Now> now(Measure measure, Words words) {
        return MeasureForm.of(measure).values().entrySet().stream()
                .map(field -> new ConflictPage.Now(field.getKey(), words.t("form." + field.getKey()), field.getValue()))
                .toList();
    }

    static Reply conflict(
            Request request,
            Where where,
            Year year,
            Form form,
            List<ConflictPage.Now> now,
            Optional<Revision> current,
            String theirs) {
        return ConflictPage.reply(request, where, year.agency(), form, now, current, theirs);
    }
}
