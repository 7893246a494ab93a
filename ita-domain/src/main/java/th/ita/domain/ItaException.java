package th.ita.domain;

/**
 * Root of every fault this library throws. A fault is a broken promise of the caller or of the program; input that a
 * person got wrong is a {@link th.ita.domain.refusal.Refusal} instead, which is a value.
 */
public abstract class ItaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a fault.
     *
     * @param message what was broken, with the offending value
     */
    protected ItaException(String message) {
        super(message);
    }

    /**
     * Creates a fault that another fault led to.
     *
     * @param message what was broken, with the offending value
     * @param cause what led to it
     */
    protected ItaException(String message, Throwable cause) {
        super(message, cause);
    }
}
