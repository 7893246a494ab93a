package th.ita.export.compose;

import java.util.List;
import java.util.stream.Stream;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;

/** The measures that stand without a row of their own, such as proclaimed guidelines. */
final class StandingMeasures implements Section {
    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        List<List<Inline>> entries =
                paper.plan().standingMeasures().stream().map(words::own).toList();
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(words.heading(1, "standing"), lead(paper, words), new BulletList(entries));
    }

    /** The agency's own sentence, or one that stands in where it has none. */
    private static Block lead(Paper paper, Words words) {
        return paper.plan()
                .standingLead()
                .<Block>map(sentence -> new Paragraph(Paragraph.Role.BODY, words.own(sentence)))
                .orElseGet(() -> words.paragraph("standing.intro"));
    }
}
