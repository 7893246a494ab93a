package th.ita.web.desk;

import th.ita.domain.ItaException;

/** A score does not hold when it is worked out a second time: a fault of the program, and nothing is shown. */
public final class BrokenScoreException extends ItaException {
    private static final long serialVersionUID = 1L;

    /**
     * A fault.
     *
     * @param digest the digest of the score
     */
    public BrokenScoreException(String digest) {
        super("the score of digest " + digest + " does not hold when it is worked out again");
    }
}
