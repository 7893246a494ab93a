package th.ita.cli;

/** What the process says with its exit code. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Done, but there are findings: a check failed, figures contradict each other. */
    static final int FINDINGS = 1;
    /** Bad usage or bad input; nothing was written. */
    static final int BAD_INPUT = 2;
    /** Storage or input and output trouble. */
    static final int TROUBLE = 3;

    private ExitCode() {}
}
