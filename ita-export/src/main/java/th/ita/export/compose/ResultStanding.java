package th.ita.export.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Fraction;
import th.ita.export.document.Block;
import th.ita.export.document.Notice;
import th.ita.rules.analysis.Analyst;
import th.ita.rules.analysis.Attention;
import th.ita.rules.analysis.Cutoffs;
import th.ita.rules.analysis.LevelStanding;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.Interval;

/** What the figures of a result tell: scores against the target, gains of items, grades ahead, perception, change. */
final class ResultStanding {
    private ResultStanding() {}

    /**
     * The blocks of a paper whose result is scored; none for another, or where nothing of an indicator is known. Last
     * comes how it compares with an earlier one, where there is one to compare with.
     */
    static Stream<Block> blocks(Paper paper, Words words) {
        return Stream.concat(
                paper.review().stream()
                        .flatMap(review -> blocks(
                                review,
                                Analyst.named(
                                        paper.plan(), paper.framework(), review.sheet().framework()),
                                words)),
                paper.comparison().stream().flatMap(compared -> new ComparedYears(compared, words).blocks()));
    }

    /** The same of a result by itself, with the items of its year that measures name. */
    static Stream<Block> blocks(ResultReview review, Set<ItemCode> named, Words words) {
        Cutoffs cutoffs = Cutoffs.of(review.sheet().framework());
        return blocks(new AnalysedResult(Analyst.analyse(review.sheet(), cutoffs, named), words));
    }

    private static Stream<Block> blocks(AnalysedResult result) {
        List<LevelStanding> told = result.analysis()
                .at(Level.INDICATOR)
                .filter(standing -> standing.attention() != Attention.UNDECIDED || saysSomething(standing.range()))
                .toList();
        return told.isEmpty()
                ? Stream.empty()
                : Stream.of(
                                new ScoresAgainstTarget(result).blocks(told),
                                new ItemGains(result).blocks(),
                                new GradesAhead(result).blocks(),
                                new PerceptionAndDisclosure(result).blocks())
                        .flatMap(blocks -> blocks);
    }

    private static boolean saysSomething(Interval range) {
        return range.low().compareTo(Fraction.ZERO) > 0 || range.high().compareTo(Fraction.of(100)) < 0;
    }

    /** That what follows is worked out, below words of the agency's own. */
    static Block origin(Words words) {
        return new Notice(
                Notice.Kind.ORIGIN,
                words.plain("analysis.origin.title"),
                List.of(words.paragraph("analysis.computed")));
    }
}
