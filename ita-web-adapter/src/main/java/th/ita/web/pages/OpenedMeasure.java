package th.ita.web.pages;

import io.vavr.control.Either;
import th.ita.domain.life.LifeRefusal;
import th.ita.domain.life.MeasureLife;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Year;
import th.ita.web.http.Numbers;
import th.ita.web.http.Request;

/**
 * The measure a page is about, in the year it stands in.
 *
 * @param where the year
 * @param year what is kept of the year
 * @param one the measure
 */
record OpenedMeasure(Where where, Year year, MeasureLife one) {
    private static final int MOST = 9_999;

    static Either<Refusal, OpenedMeasure> of(Request request, Desk desk) {
        return OpenedYear.living(request, desk)
                .flatMap(opened -> request.part("number", text -> Numbers.parse(text, 1, MOST))
                        .flatMap(number -> measure(opened.year(), number))
                        .map(one -> new OpenedMeasure(opened.where(), opened.year(), one)));
    }

    private static Either<Refusal, MeasureLife> measure(Year year, int number) {
        var life = year.life().orElseThrow().document().now();
        return life.measure(number)
                .<Either<Refusal, MeasureLife>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(
                        LifeRefusal.NO_SUCH_MEASURE,
                        Place.path("{number}"),
                        Integer.toString(number),
                        Integer.toString(life.measures().size()))));
    }

    int number() {
        return one.number();
    }

    /** The address of its page. */
    String url() {
        return where.url("plan", "measures", Integer.toString(one.number()));
    }
}
