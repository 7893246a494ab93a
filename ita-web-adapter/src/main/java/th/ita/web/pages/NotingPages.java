package th.ita.web.pages;

import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.http.Form;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** What is noted of a measure while it is carried out: how far it has come, its result, evidence, what should follow. */
final class NotingPages {
    private final Desk desk;
    private final Changing changing;
    private final MeasureView view;

    NotingPages(Desk desk, Changing changing) {
        this.desk = desk;
        this.changing = changing;
        this.view = new MeasureView(desk, changing);
    }

    List<Route> routes() {
        return Arrays.stream(Noting.values()).map(this::route).toList();
    }

    private Route route(Noting noting) {
        return new Route(
                "note" + noting.name().charAt(0) + noting.path().substring(1),
                POST,
                MeasurePages.ONE + "/" + noting.path(),
                Right.RECORD,
                request -> note(request, noting));
    }

    private Either<Refusal, Reply> note(Request request, Noting noting) {
        return OpenedMeasure.of(request, desk)
                .flatMap(opened -> request.form().flatMap(form -> {
                    int number = opened.number();
                    Words words = Words.of(request.language());
                    return changing.change(
                                    form, request, Right.RECORD, words.t("noting." + noting.name()) + " " + number)
                            .map(change -> noting.command(number, form)
                                    .flatMap(command -> changing.give(opened.where(), command, change))
                                    .fold(
                                            refusal -> view.page(
                                                    request,
                                                    opened,
                                                    MeasureView.again(typed(form, noting), form),
                                                    Optional.of(refusal)),
                                            saving -> Changing.reply(
                                                    saving,
                                                    opened.url(),
                                                    current -> MeasureView.conflict(
                                                            request,
                                                            opened.where(),
                                                            opened.year(),
                                                            form,
                                                            noting.fields().stream()
                                                                    .map(field -> new ConflictPage.Now(
                                                                            field,
                                                                            words.t("form." + field),
                                                                            Noting.now(
                                                                                    field,
                                                                                    opened.one()
                                                                                            .measure(),
                                                                                    words)))
                                                                    .toList(),
                                                            current,
                                                            opened.url()))));
                }));
    }

    private static Map<String, String> typed(Form form, Noting noting) {
        Map<String, String> typed = new TreeMap<>();
        noting.fields()
                .forEach(field -> typed.put(field, Texts.plain(form.text(field).orElse(""))));
        return typed;
    }
}
