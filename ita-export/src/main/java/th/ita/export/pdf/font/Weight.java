package th.ita.export.pdf.font;

/** How heavy the letters of a face are. */
public enum Weight {
    /** For running text. */
    REGULAR("Sarabun-Regular"),
    /** For heads and what stands out. */
    BOLD("Sarabun-Bold");

    private final String postScriptName;

    Weight(String postScriptName) {
        this.postScriptName = postScriptName;
    }

    /** {@return the name of the face, which is that of its file too} */
    public String postScriptName() {
        return postScriptName;
    }
}
