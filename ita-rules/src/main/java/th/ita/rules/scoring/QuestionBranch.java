package th.ita.rules.scoring;

import java.util.List;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;

/** A question of a survey, above its parts. */
final class QuestionBranch implements Branch {
    private final int number;
    private final LevelCode survey;
    private final List<PartLeaf> parts;
    private final int[] partNumbers;
    private final Blank blank;
    /** The question without answers and without figures. */
    private final Filled silent;

    QuestionBranch(LevelCode code, LevelCode survey, Fact<Aggregation> rule, List<PartLeaf> parts, Numbering numbers) {
        this.number = numbers.number(code);
        this.survey = survey;
        this.parts = parts;
        this.partNumbers = parts.stream().mapToInt(PartLeaf::number).toArray();
        List<Explanation> unknown = parts.stream().map(PartLeaf::silent).toList();
        this.blank = new Blank(code.value(), Level.QUESTION, rule);
        this.silent = blank.filled(Combination.of(rule.value(), unknown), null, unknown);
    }

    /** Whether a figure is published for the question or for a part of it. */
    boolean isPublished(Given given) {
        return given.figure(number) != null || given.hasFigure(partNumbers);
    }

    @Override
    public Explanation grow(Given given) {
        ReportedScore figure = given.figure(number);
        if (given.hasFigure(partNumbers) || given.tally(survey).isPresent()) {
            return LevelBranch.grow(blank, silent.standing(), parts, given, figure);
        }
        return figure == null ? silent : blank.filled(StandIn.of(figure), figure, silent.inputs());
    }
}
