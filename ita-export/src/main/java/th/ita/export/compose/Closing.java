package th.ita.export.compose;

import java.util.stream.Stream;
import th.ita.export.document.Block;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;

/** The last line: the fingerprint of the result that the paper shows. */
final class Closing implements Section {
    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        return paper.review().stream()
                .map(review -> Paragraph.remark(
                        words.plain("closing.digest"),
                        new Inline.Plain(" "),
                        new Inline.Verbatim("SHA-256 " + review.sheet().digest())));
    }
}
