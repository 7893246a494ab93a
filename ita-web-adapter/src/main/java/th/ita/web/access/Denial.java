package th.ita.web.access;

import java.time.Duration;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Why a request is not answered.
 *
 * @param refusal the reason
 * @param pause how long to wait before asking again; zero where waiting does not help
 */
public record Denial(Refusal refusal, Duration pause) {
    /**
     * A denial where waiting does not help.
     *
     * @param refusal the reason
     * @return the denial
     */
    public static Denial of(Refusal refusal) {
        return new Denial(refusal, Duration.ZERO);
    }

    static Denial of(AccessRefusal code, String... arguments) {
        return of(Refusal.of(code, Place.unknown(), arguments));
    }

    static Denial tooOften(AccessRefusal code, Duration pause) {
        return new Denial(Refusal.of(code, Place.unknown(), Long.toString(seconds(pause))), pause);
    }

    /** {@return the whole seconds to wait, rounded up, for {@code Retry-After}} */
    public long pauseSeconds() {
        return seconds(pause);
    }

    private static long seconds(Duration pause) {
        return pause.plusNanos(999_999_999).toSeconds();
    }
}
