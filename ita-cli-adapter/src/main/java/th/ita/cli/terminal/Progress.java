package th.ita.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Shows how far a long reading has come, where somebody sits at the terminal: on one line that is rewritten. */
public final class Progress implements IntConsumer, AutoCloseable {
    private static final int LINES_BETWEEN = 256;
    private static final long MILLIS_BETWEEN = 200;

    private final Terminal terminal;
    private final Clock clock;
    private final int lines;
    private final long began;
    private long shown;
    /** The line at which the clock was asked last. */
    private int asked;

    public Progress(int lines, Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.lines = lines;
        this.began = clock.millis();
        this.shown = began;
    }

    /** The progress over a file's lines, which are counted first; what cannot be read, or only once, has none. */
    public static Progress over(Path file, Terminal terminal, Clock clock) {
        return over(List.of(file), terminal, clock);
    }

    /** The progress over several files that may be read at once; none if there is none over one of them. */
    public static Progress over(List<Path> files, Terminal terminal, Clock clock) {
        boolean counted = terminal.isAttended() && files.stream().allMatch(Files::isRegularFile);
        return new Progress(counted ? files.stream().mapToInt(Progress::lines).sum() : 0, terminal, clock);
    }

    private static int lines(Path file) {
        int lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        } catch (IOException unreadable) {
            // Why it cannot be read is told by whoever reads it.
            return 0;
        }
    }

    @Override
    public synchronized void accept(int line) {
        if (lines > 0 && line - asked >= LINES_BETWEEN) {
            asked = line;
            long now = clock.millis();
            if (now - shown >= MILLIS_BETWEEN) {
                shown = now;
                show(Math.min(line, lines), now - began);
            }
        }
    }

    private void show(int line, long millis) {
        long perSecond = line * 1000L / Math.max(1, millis);
        long secondsLeft = perSecond == 0 ? 0 : (lines - line + perSecond - 1) / perSecond;
        terminal.progress(terminal.words()
                .text(
                        "batch.progress",
                        number(line),
                        number(lines),
                        Long.toString(100L * line / lines),
                        number(perSecond),
                        String.format(Locale.ROOT, "%d:%02d", secondsLeft / 60, secondsLeft % 60)));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    @Override
    public void close() {
        if (shown > began) {
            terminal.progress("");
        }
    }
}
