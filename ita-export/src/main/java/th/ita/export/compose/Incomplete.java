package th.ita.export.compose;

import java.util.List;
import java.util.stream.Stream;
import th.ita.export.document.Block;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;
import th.ita.export.wording.FindingCount;

/** Says on the paper itself that it lacks something required, unless whoever has it written chose to go without. */
final class Incomplete {
    private Incomplete() {}

    /** The line at the top of the paper. */
    static Stream<Block> notice(Paper paper, Words words) {
        if (!isTold(paper)) {
            return Stream.empty();
        }
        String missing = FindingCount.of(paper.check().findings(), List.of()).missingIn(words.messages());
        return Stream.of(new Notice(
                Notice.Kind.INCOMPLETE,
                words.plain("incomplete.title"),
                List.of(words.paragraph("incomplete.text", missing, words.text("section.appendix")))));
    }

    /** What is added to the running head. */
    static Stream<Inline> mark(Paper paper, Words words) {
        return isTold(paper)
                ? Stream.of(new Inline.Plain(" "), new Inline.Label(words.text("incomplete.mark")))
                : Stream.empty();
    }

    private static boolean isTold(Paper paper) {
        return !paper.check().passed() && !paper.allowIncomplete();
    }
}
