package th.ita.export.compose;

import java.util.stream.Stream;
import th.ita.export.document.Block;

/** The opening paragraphs, as the agency wrote them. */
final class Introduction implements Section {
    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        if (paper.plan().introduction().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(words.heading(1, "introduction")),
                paper.plan().introduction().stream().flatMap(paragraph -> words.ownLines(paragraph).stream()));
    }
}
