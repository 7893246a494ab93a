package th.ita.export.compose;

import java.util.List;
import java.util.stream.Stream;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Inline;

/** The measures that stand without a row of their own, such as proclaimed guidelines. */
final class StandingMeasures implements Section {
    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        List<List<Inline>> entries =
                paper.plan().standingMeasures().stream().map(words::own).toList();
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(words.heading(1, "standing"), words.paragraph("standing.intro"), new BulletList(entries));
    }
}
