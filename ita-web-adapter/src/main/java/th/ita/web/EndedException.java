package th.ita.web;

import th.ita.domain.ItaException;

/** The server ended while something was under way. */
final class EndedException extends ItaException {
    private static final long serialVersionUID = 1L;

    EndedException(Throwable cause) {
        super("the server ended", cause);
    }
}
