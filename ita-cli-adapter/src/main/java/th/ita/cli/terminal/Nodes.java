package th.ita.cli.terminal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import th.ita.domain.framework.Confidence;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;

/** What a terminal shows of one node of a score sheet. */
public final class Nodes {
    private final Terminal terminal;
    private final Marks marks;

    public Nodes(Terminal terminal, Marks marks) {
        this.terminal = terminal;
        this.marks = marks;
    }

    /** The printed score, a dash where it is not known. */
    public String figure(ScoreSheet sheet, Explanation node) {
        return figure(node.score().map(sheet::printed), sheet.confidence(node));
    }

    /** A printed score with the mark that says how sure it is, a dash where it is not known. */
    public String figure(Optional<BigDecimal> printed, Optional<Confidence> confidence) {
        return printed.map(score -> String.format(Locale.ROOT, "%6s", score.toPlainString()))
                .map(score -> marks.on(score, confidence))
                .orElse("     –");
    }

    /** What it is called. */
    public String name(ScoreSheet sheet, Explanation node) {
        return LevelNames.of(sheet.framework(), node)
                .map(found -> marks.on(found.value().in(terminal.language()), found))
                .orElseGet(() -> terminal.words().text("level." + node.level().name()));
    }

    /** What it rests on, or why it is not known and between which figures it lies. */
    public String basis(ScoreSheet sheet, Explanation node) {
        if (node.standing() instanceof Standing.Unknown unknown) {
            return terminal.words().text("absence." + unknown.reason().name()) + range(sheet, node);
        }
        return terminal.words()
                .text("basis." + ((Standing.Known) node.standing()).basis().name());
    }

    /** The figures between which a score lies, where they are not the same and say anything. */
    public String range(ScoreSheet sheet, Explanation node) {
        Interval range = node.standing().range();
        String low = printed(sheet, range.low());
        String high = printed(sheet, range.high());
        return range.isWhole() || low.equals(high) ? "" : " " + terminal.words().text("score.between", low, high);
    }

    private static String printed(ScoreSheet sheet, Fraction exact) {
        return sheet.printed(Score.of(exact)).toPlainString();
    }
}
