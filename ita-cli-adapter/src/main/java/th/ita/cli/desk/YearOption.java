package th.ita.cli.desk;

import io.vavr.control.Either;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/** A fiscal year that the user names, and its framework. */
public final class YearOption {
    private YearOption() {}

    /** The framework of a year, or why there is none; {@code name} is the argument that names the year. */
    public static Either<Refusal, Framework> framework(Desk desk, String name, String text) {
        return FiscalYear.parse(text)
                .flatMap(desk.frameworks()::framework)
                .mapLeft(refusal -> refusal.at(Place.path(name)));
    }
}
