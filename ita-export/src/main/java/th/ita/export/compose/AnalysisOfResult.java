package th.ita.export.compose;

import java.util.List;
import java.util.stream.Stream;
import th.ita.domain.measures.Analysis;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;

/** What the agency makes of the result, in the three parts the item asks for; if nothing, what the figures tell; then what they ask for. */
final class AnalysisOfResult implements Section {
    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        Analysis analysis = paper.plan().analysis();
        List<Block> computed = ResultStanding.blocks(paper, words).toList();
        Stream<Block> content = analysis.equals(Analysis.NONE)
                ? Stream.concat(new FiguresTell(paper, words).blocks(), computed.stream())
                : Stream.concat(own(analysis, words), computed(computed, words));
        return Stream.concat(Stream.of(words.heading(1, "analysis")), content);
    }

    /** What the figures ask for, below the agency's own words and marked as not theirs. */
    private static Stream<Block> computed(List<Block> blocks, Words words) {
        return blocks.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(ResultStanding.origin(words)), blocks.stream());
    }

    private static Stream<Block> own(Analysis analysis, Words words) {
        return Stream.of(
                        part("analysis-urgent", analysis.urgent(), words),
                        part("analysis-to-develop", analysis.toDevelop(), words),
                        part("analysis-approach", analysis.approach(), words))
                .flatMap(part -> part);
    }

    private static Stream<Block> part(String id, List<String> entries, Words words) {
        Block content = entries.isEmpty()
                ? words.paragraph("analysis.not-stated")
                : new BulletList(entries.stream().map(words::own).toList());
        return Stream.of(words.heading(2, id), content);
    }
}
