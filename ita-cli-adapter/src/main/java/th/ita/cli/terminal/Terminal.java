package th.ita.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.export.document.CleanText;
import th.ita.export.thai.ThaiText;
import th.ita.export.wording.ExportMessages;
import th.ita.export.wording.RefusalWords;
import th.ita.rules.wording.Messages;

/**
 * Where a command speaks: results on one stream, messages on the other, both in the user's language. What a file says
 * reaches the terminal without control characters and without anything that turns the writing round.
 */
public final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean attended;
    private final Language language;
    private @Nullable Messages words;
    private int progressLength;

    public Terminal(PrintStream out, PrintStream err, Language language) {
        this(out, err, language, false);
    }

    /** A terminal; attended where messages are seen as they come, and not kept in a file. */
    public Terminal(PrintStream out, PrintStream err, Language language, boolean attended) {
        this.out = out;
        this.attended = attended;
        this.err = err;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** The sentences of the user's language, which are read when the first of them is asked for. */
    public synchronized Messages words() {
        if (words == null) {
            words = ExportMessages.of(language)
                    .plus(Messages.load(language, name -> Terminal.class.getResourceAsStream(name)));
        }
        return words;
    }

    /** Prints a result as it is, such as a JSON document. */
    public void print(String result) {
        out.print(result);
        out.flush();
    }

    /** Where a result goes that is too long to be held in memory. */
    public OutputStream stream() {
        return out;
    }

    /** Whether somebody sees messages as they come. */
    public boolean isAttended() {
        return attended;
    }

    /** Rewrites the line that shows how far a long work has come; an empty text takes it away. */
    public void progress(String text) {
        int width = ThaiText.displayWidth(text);
        err.print("\r" + text + " ".repeat(Math.max(0, progressLength - width)) + (text.isEmpty() ? "\r" : ""));
        err.flush();
        progressLength = width;
    }

    /** Prints a line of a result for a person to read. */
    public void say(String key, String... arguments) {
        line(words().text(key, arguments));
    }

    /** Prints an empty line of a result. */
    public void gap() {
        out.println();
    }

    /** Prints a line that is already in words. */
    public void line(String text) {
        out.println(CleanText.of(text));
    }

    /** Prints a message beside the result. */
    public void note(String key, String... arguments) {
        err.println(CleanText.of(words().text(key, arguments)));
    }

    /** Prints why the command cannot go on. */
    public void complain(String key, String... arguments) {
        err.println(CleanText.of("ita: " + words().text(key, arguments)));
    }

    /** Prints why input was refused and returns the exit code for it. */
    public int refuse(Refusal refusal) {
        err.println(CleanText.of("ita: " + words().refusal(RefusalWords.of(refusal, words()))));
        return ExitCode.BAD_INPUT;
    }

    /** Prints every reason why input was refused and returns the exit code for it. */
    public int refuse(List<Refusal> refusals) {
        refusals.forEach(this::refuse);
        return ExitCode.BAD_INPUT;
    }
}
