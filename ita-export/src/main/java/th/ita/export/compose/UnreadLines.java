package th.ita.export.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import th.ita.domain.text.Language;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Inline;
import th.ita.export.reading.UnreadLine;

/** The lines of the agency's document that were not understood, so that a person knows where to look. */
final class UnreadLines {
    private static final int SHOWN = 20;
    private static final int LONGEST = 160;

    private final Words words;
    private final List<UnreadLine> lines;

    UnreadLines(Paper paper, Words words) {
        this.words = words;
        this.lines = paper.reading().notUnderstood();
    }

    Stream<Block> blocks() {
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        Stream<Block> listed = Stream.of(
                words.paragraph("appendix.unread", Integer.toString(lines.size())),
                new BulletList(lines.stream().limit(SHOWN).map(this::entry).toList()));
        return lines.size() > SHOWN
                ? Stream.concat(
                        listed,
                        Stream.of(words.paragraph("appendix.unread.more", Integer.toString(lines.size() - SHOWN))))
                : listed;
    }

    private List<Inline> entry(UnreadLine line) {
        List<Inline> runs = new ArrayList<>();
        runs.add(words.plain("appendix.unread.line", line.spot().told(words.messages())));
        runs.add(new Inline.Plain(" "));
        runs.add(new Inline.Foreign(Language.TH, shortened(line.text())));
        return runs;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                : text;
    }
}
