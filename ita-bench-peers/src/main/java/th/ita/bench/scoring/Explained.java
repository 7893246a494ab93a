package th.ita.bench.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/** Our interpreter of frameworks: an assessment in, the whole tree of explanations and findings out, of every agency. */
final class Explained extends AgencyScoring {
    private static final int DECIMALS = 2;

    private final Scorer scorer = Scorer.of(Agencies.YEAR);
    private final GradeScale grades = Agencies.YEAR.gradeScale().orElseThrow().value();
    private final List<ItemCode> items =
            Agencies.YEAR.items().stream().map(Item::code).toList();
    private final List<LevelCode> questions = Agencies.YEAR.questions().stream()
            .map(question -> LevelCode.of(question.code().value()))
            .toList();
    private final Map<String, Integer> levels = IntStream.range(0, Results.LEVELS.length)
            .boxed()
            .collect(Collectors.toMap(level -> Results.LEVELS[level], level -> level));

    @Override
    void score(Agencies agencies, int agency, Results results) {
        Assessment.Builder assessment = Assessment.builder().fiscalYear(Agencies.YEAR.fiscalYear());
        long met = agencies.items()[agency];
        for (int item = 0; item < Agencies.ITEMS; item++) {
            assessment.putOutcome(items.get(item), ItemOutcome.of((met >>> item & 1) == 1));
        }
        for (int question = 0; question < Agencies.MEANS; question++) {
            int mean = agencies.means()[agency * Agencies.MEANS + question];
            assessment.putReported(questions.get(question), new ReportedScore(BigDecimal.valueOf(mean, DECIMALS)));
        }
        ScoreSheet sheet = scorer.score(assessment.build()).get();
        print(sheet, sheet.total(), agency, results);
        results.grade(agency, grades.grades().indexOf(sheet.grade().orElseThrow()));
    }

    private void print(ScoreSheet sheet, Explanation node, int agency, Results results) {
        BigDecimal printed = sheet.printed(node.score().orElseThrow());
        results.print(
                agency,
                Objects.requireNonNull(levels.get(node.subject())),
                printed.unscaledValue().intValue());
        if (node.level() != Level.INDICATOR) {
            node.inputs().forEach(input -> print(sheet, input, agency, results));
        }
    }
}
