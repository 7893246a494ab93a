package th.ita.web.api;

import th.ita.domain.ItaException;

/** A score does not hold when it is worked out a second time: a fault of the program, and nothing is shown. */
final class BrokenScoreException extends ItaException {
    private static final long serialVersionUID = 1L;

    BrokenScoreException(String digest) {
        super("the score of digest " + digest + " does not hold when it is worked out again");
    }
}
