package th.ita.export.compose;

import java.util.List;
import java.util.stream.Stream;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Inline;
import th.ita.rules.analysis.PerceptionGap;

/** What people perceive, held against what the agency discloses. */
final class PerceptionAndDisclosure {
    private final AnalysedResult result;
    private final Words words;

    PerceptionAndDisclosure(AnalysedResult result) {
        this.result = result;
        this.words = result.words();
    }

    /** Nothing where no survey and disclosure can be held against each other. */
    Stream<Block> blocks() {
        List<List<Inline>> told = result.analysis().perception().stream()
                .filter(gap -> gap.reading() != PerceptionGap.Reading.UNKNOWN)
                .map(this::told)
                .toList();
        return told.isEmpty()
                ? Stream.empty()
                : Stream.of(words.heading(2, "analysis-perception"), new BulletList(told));
    }

    private List<Inline> told(PerceptionGap gap) {
        return List.of(
                new Inline.Strong(gap.survey() + " – " + gap.disclosure() + ":"),
                new Inline.Plain(" "),
                words.plain(
                        "perception.told",
                        result.points(gap.difference()),
                        words.text("perception." + gap.reading().name())));
    }
}
