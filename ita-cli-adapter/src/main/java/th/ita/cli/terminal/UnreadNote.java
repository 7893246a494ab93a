package th.ita.cli.terminal;

import java.util.List;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.reading.UnreadLine;

/** Tells beside a result which lines of the document were not understood and so do not count in it. */
public final class UnreadNote {
    private static final int SHOWN = 3;

    private UnreadNote() {}

    public static void tell(ReadingNotes notes, Terminal terminal) {
        List<UnreadLine> lines = notes.notUnderstood();
        if (lines.isEmpty()) {
            return;
        }
        terminal.note("import.not-understood", Integer.toString(lines.size()));
        lines.stream()
                .limit(SHOWN)
                .forEach(line -> terminal.note("import.unread", line.spot().told(terminal.words()), line.text()));
        if (lines.size() > SHOWN) {
            terminal.note("import.unread-more", Integer.toString(lines.size() - SHOWN));
        }
    }
}
