package th.ita.web.access;

import java.time.Duration;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Why a request is not answered.
 *
 * @param kind of what kind the reason is
 * @param refusal the reason
 * @param pause how long to wait before asking again; zero where waiting does not help
 */
public record Denial(Kind kind, Refusal refusal, Duration pause) {
    /** Kinds of reason, with what HTTP says for them. */
    public enum Kind {
        /** It is not known who asks. */
        UNKNOWN(401),
        /** Whoever asks may not. */
        FORBIDDEN(403),
        /** It was asked too often. */
        TOO_OFTEN(429),
        /** It cannot be told who may do what. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** {@return the status of HTTP} */
        public int status() {
            return status;
        }
    }

    static Denial unknown(Refusal refusal) {
        return new Denial(Kind.UNKNOWN, refusal, Duration.ZERO);
    }

    static Denial forbidden(Refusal refusal) {
        return new Denial(Kind.FORBIDDEN, refusal, Duration.ZERO);
    }

    static Denial unavailable(Refusal refusal) {
        return new Denial(Kind.UNAVAILABLE, refusal, Duration.ZERO);
    }

    static Denial tooOften(AccessRefusal code, Duration wait) {
        return new Denial(
                Kind.TOO_OFTEN, Refusal.of(code, Place.unknown(), Long.toString(seconds(wait))), wait);
    }

    /** {@return the whole seconds to wait, rounded up, for {@code Retry-After}} */
    public long waitSeconds() {
        return seconds(pause);
    }

    private static long seconds(Duration wait) {
        return wait.plusNanos(999_999_999).toSeconds();
    }
}
