package th.ita.export.encoding;

/** The control codes that tell a text from other bytes. */
public final class ControlCodes {
    private ControlCodes() {}

    /**
     * Whether a code is none that a text holds: a control code other than those that move the pen or end a file.
     *
     * @param code a byte or a character
     * @return whether no text holds it
     */
    public static boolean isForeign(int code) {
        boolean movesThePen = code >= '\t' && code <= '\r';
        return code < ' ' && !movesThePen && code != 0x1A;
    }
}
