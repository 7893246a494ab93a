package th.ita.rules.compiled;

import java.util.List;
import java.util.Map;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.domain.survey.PartTally;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Basis;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.Standing;

/**
 * The points of one survey's answers, summed up: each part's points over how often it was answered. An answer that could not
 * be read may be any of its scale, and a part without an answer may score anything. Not thread-safe.
 */
final class SurveySums {
    private final SurveyPoints points;
    private final long respondents;
    /** The parts whose every answer was read. */
    private final QuotientSum sure = new QuotientSum();
    /** The others by what was read, and by the worst and the best that it can have been with what was not. */
    private final QuotientSum read = new QuotientSum();

    private final QuotientSum least = new QuotientSum();
    private final QuotientSum most = new QuotientSum();
    private int answered;
    /** The points of a score of 100 of the parts that were answered. */
    private long reach;

    SurveySums(SurveyPoints points, long respondents) {
        this.points = points;
        this.respondents = respondents;
    }

    /**
     * Adds the answers of a tally.
     *
     * @return whether all of them are answers to the survey
     * @throws ArithmeticException if a number passes the range of {@code long}
     */
    boolean add(Map<QuestionCode, List<PartTally>> questions) {
        for (Map.Entry<QuestionCode, List<PartTally>> question : questions.entrySet()) {
            List<SurveyPoints.Part> asked = points.questions().getOrDefault(question.getKey(), List.of());
            List<PartTally> given = question.getValue();
            if (asked.isEmpty() || asked.size() != given.size()) {
                return false;
            }
            for (int part = 0; part < given.size(); part++) {
                if (!add(asked.get(part), given.get(part))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean add(SurveyPoints.Part part, PartTally tally) {
        if (tally.scale() != part.points().length || tally.given() > respondents) {
            return false;
        }
        long answers = tally.answered();
        if (answers == 0) {
            return true;
        }
        long sum = 0;
        for (int answer = 0; answer < tally.scale(); answer++) {
            sum = Math.addExact(sum, Math.multiplyExact(tally.count(answer), part.points()[answer]));
        }
        add(part, sum, answers, tally.unreadable());
        answered++;
        reach += part.whole();
        return true;
    }

    private void add(SurveyPoints.Part part, long sum, long answers, long unreadable) {
        if (unreadable == 0) {
            sure.add(sum, answers);
            return;
        }
        long all = Math.addExact(answers, unreadable);
        read.add(sum, answers);
        least.add(Math.addExact(sum, Math.multiplyExact(unreadable, part.least())), all);
        most.add(Math.addExact(sum, Math.multiplyExact(unreadable, part.most())), all);
    }

    /** Where the survey stands by what was added. */
    Standing standing() {
        Fraction known = sure.over(points.unit());
        Fraction low = with(least, known);
        Fraction high = with(most, known);
        return answered == points.parts()
                ? new Standing.Known(Score.of(with(read, known)), new Interval(low, high), Basis.COMPUTED)
                : new Standing.Unknown(
                        Absence.INPUT_UNKNOWN,
                        new Interval(low, high.plus(Fraction.of(points.whole() - reach, points.unit()))));
    }

    /** Nearly always there is nothing to add, since all was read. */
    private Fraction with(QuotientSum more, Fraction known) {
        return more.isEmpty() ? known : known.plus(more.over(points.unit()));
    }
}
