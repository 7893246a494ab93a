package th.ita.bench.scoring;

import java.util.Arrays;
import java.util.List;
import th.ita.domain.framework.Question;
import th.ita.rules.compiled.BatchInputs;
import th.ita.rules.compiled.BatchScores;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.compiled.FigureColumns;

/** Our compiled scorer on columns that are filled before. */
final class Compiled implements Scoring {
    static final CompiledScorer SCORER = CompiledScorer.of(
                    Agencies.YEAR,
                    new FigureColumns(
                            Agencies.YEAR.questions().stream()
                                    .map(Question::code)
                                    .map(Object::toString)
                                    .toList(),
                            2))
            .get();

    private static final CompiledScorer PRINTING = SCORER.printing(List.of(Results.LEVELS));

    private final List<BatchInputs> inputs;
    private final BatchScores scores = PRINTING.scores(Agencies.COUNT);

    Compiled(List<Agencies> nations) {
        this.inputs = nations.stream().map(Compiled::columns).toList();
    }

    private static BatchInputs columns(Agencies agencies) {
        BatchInputs columns = SCORER.inputs(Agencies.COUNT);
        for (int agency = 0; agency < Agencies.COUNT; agency++) {
            columns.items(agency, 0, agencies.items()[agency], (1L << Agencies.ITEMS) - 1);
            for (int question = 0; question < Agencies.MEANS; question++) {
                columns.figure(agency, question, agencies.means()[agency * Agencies.MEANS + question]);
            }
        }
        return columns;
    }

    @Override
    public void score(Agencies agencies) {
        PRINTING.score(inputs.get(agencies.index()), scores, 0, Agencies.COUNT);
    }

    @Override
    public Results results() {
        Results results = new Results();
        int[] levels = levels();
        for (int agency = 0; agency < Agencies.COUNT; agency++) {
            for (int level = 0; level < levels.length; level++) {
                results.print(agency, level, scores.printed(levels[level], agency));
            }
            results.grade(agency, scores.grade(agency));
        }
        return results;
    }

    /** Where the scorer has the levels of the results. */
    static int[] levels() {
        return Arrays.stream(Results.LEVELS).mapToInt(SCORER.levels()::indexOf).toArray();
    }
}
