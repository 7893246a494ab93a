package th.ita.domain;

/** A value was asked for outside the range its type allows, such as a score of 101. */
public final class OutOfRangeException extends ItaException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String value;

    /**
     * Creates the fault.
     *
     * @param what the kind of value, such as {@code "score"}
     * @param value the value that was given
     * @param allowed what would have been right, such as {@code "0 to 100"}
     */
    public OutOfRangeException(String what, Object value, String allowed) {
        super(what + " " + value + " is out of range, expected " + allowed);
        this.what = what;
        this.value = String.valueOf(value);
    }

    /** {@return the kind of value that was out of range} */
    public String what() {
        return what;
    }

    /** {@return the value that was given} */
    public String value() {
        return value;
    }
}
