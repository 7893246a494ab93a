package th.ita.web;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.AccessSettings;
import th.ita.web.access.limit.Rate;
import th.ita.web.http.Numbers;

/**
 * How often requests may come, where a command line says so: by the second, ten times as many at once.
 *
 * @param address from one address
 * @param caller by one token, session or account
 */
record ServedRates(Optional<Rate> address, Optional<Rate> caller) {
    static final String ADDRESS = "--address-rate";
    static final String CALLER = "--caller-rate";

    private static final int AT_ONCE = 10;
    private static final int MOST = 100_000;

    static Either<Refusal, ServedRates> of(CommandWords words) {
        return words.read(ADDRESS, ServedRates::rate)
                .flatMap(address ->
                        words.read(CALLER, ServedRates::rate).map(caller -> new ServedRates(address, caller)));
    }

    private static Either<Refusal, Rate> rate(String text) {
        return Numbers.parse(text, 1, MOST).map(turns -> Rate.perSecond(turns, turns * AT_ONCE));
    }

    /** The settings with these rates in place of the usual ones. */
    AccessSettings instead(AccessSettings usual) {
        return usual.at(address.orElse(usual.perAddress()), caller.orElse(usual.perCaller()));
    }
}
