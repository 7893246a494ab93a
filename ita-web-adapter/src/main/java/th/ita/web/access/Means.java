package th.ita.web.access;

/** How somebody made themselves known. */
public enum Means {
    /** A token in the request's own header, as programs do. */
    TOKEN(false),
    /** A session that was begun with a link or a token, as browsers do. */
    SESSION(true),
    /** The word of a trusted proxy. */
    PROXY(true),
    /** A command at the machine itself, by somebody who may write the files there. */
    COMMAND(false),
    /** The word of the application in which the server is mounted. */
    HOST(true);

    private final boolean sentUnasked;

    Means(boolean sentUnasked) {
        this.sentUnasked = sentUnasked;
    }

    /** {@return whether a browser sends it along whoever made it ask, so that a change also needs a form's own secret} */
    public boolean isSentUnasked() {
        return sentUnasked;
    }
}
