package th.ita.web.pages;

import io.vavr.control.Either;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.history.HistoryRefusal;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Year;
import th.ita.web.http.Request;

/**
 * The year a page is about, with what is kept of it.
 *
 * @param where the year
 * @param year what is kept of it
 */
record OpenedYear(Where where, Year year) {
    static Either<Refusal, OpenedYear> of(Request request, Desk desk) {
        return Where.of(request)
                .flatMap(where ->
                        desk.shelf().year(where.agency(), where.year()).map(year -> new OpenedYear(where, year)));
    }

    /** The year, if its plan lives. */
    static Either<Refusal, OpenedYear> living(Request request, Desk desk) {
        return of(request, desk)
                .filterOrElse(opened -> opened.year().life().isPresent(), opened -> noLife(opened.where()));
    }

    private static Refusal noLife(Where where) {
        return Refusal.of(
                HistoryRefusal.NO_LIFE, Place.unknown(), Changing.life(where).toString());
    }
}
