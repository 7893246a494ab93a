package th.ita.export.pdf.layout;

/** The colours of a paper. All texts stand out from white and from the grounds by 4.5 to 1 or more. */
public enum Ink {
    /** Text. */
    BLACK(0x000000),
    /** Remarks. */
    SOFT(0x4A4A4A),
    /** Links. */
    LINK(0x0B4F9C),
    /** Rules of tables. */
    RULE(0x8C8C8C),
    /** The ground of heads. */
    HEAD(0xE8EDF4),
    /** The ground of notices. */
    NOTE(0xF4F4F1),
    /** The ground of warnings. */
    WARNING(0xFDF1DC),
    /** The edge of warnings. */
    WARNING_EDGE(0xB35C00),
    /** Bars without a tone. */
    PLAIN(0x2B5C94),
    /** Weak bars. */
    WEAK(0xB3261E),
    /** Fair bars. */
    FAIR(0xD9A300),
    /** Strong bars. */
    STRONG(0x2E7D32),
    /** What lies between the least and the most that a number may be. */
    PALE(0xD5D5D5);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** {@return red, green and blue, eight bits each} */
    public int rgb() {
        return rgb;
    }
}
