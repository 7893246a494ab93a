package th.ita.cli.terminal;

/** What the process says with its exit code. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** Done, but there are findings: a check failed, figures contradict each other. */
    public static final int FINDINGS = 1;
    /** Bad usage or bad input; nothing was written. */
    public static final int BAD_INPUT = 2;
    /** Storage or input and output trouble. */
    public static final int TROUBLE = 3;

    private ExitCode() {}
}
