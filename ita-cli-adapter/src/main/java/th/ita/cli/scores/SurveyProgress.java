package th.ita.cli.scores;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import th.ita.cli.terminal.Terminal;

/** Says on a terminal how far the reading of a long file has come; says nothing where the messages go into a file. */
final class SurveyProgress implements LongConsumer {
    private static final long STEP = 100_000;

    private final String file;
    private final Terminal terminal;
    private final boolean shown;
    private boolean begun;

    private SurveyProgress(String file, Terminal terminal, boolean shown) {
        this.file = file;
        this.terminal = terminal;
        this.shown = shown;
    }

    static SurveyProgress of(Path file, Terminal terminal) {
        return new SurveyProgress(file.toString(), terminal, terminal.isAttended());
    }

    @Override
    public void accept(long rows) {
        if (shown && rows % STEP == 0) {
            begun = true;
            terminal.progress(terminal.words().text("survey.progress", file, String.format(Locale.ROOT, "%,d", rows)));
        }
    }

    /** Ends the line of progress, if there is one. */
    void end() {
        if (begun) {
            terminal.progress("");
        }
    }
}
