package th.ita.bench.growth;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import th.ita.domain.framework.Framework;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.compiled.BatchInputs;
import th.ita.rules.compiled.BatchScores;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.compiled.FigureColumns;
import th.ita.rules.frameworks.Frameworks;

/** Agencies scored by the compiled scorer, in memory. */
public final class GrowingBatch implements Work {
    private static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();

    /** For the service loader. */
    public GrowingBatch() {}

    @Override
    public String id() {
        return "W1";
    }

    @Override
    public String unit() {
        return "agencies scored";
    }

    @Override
    public int least() {
        return 100;
    }

    @Override
    public Callable<?> of(int size, Path folder) {
        CompiledScorer scorer = CompiledScorer.of(YEAR, new FigureColumns(List.of("IIT", "EIT"), 2))
                .get();
        BatchInputs in = scorer.inputs(size);
        BatchScores out = scorer.scores(size);
        for (int agency = 0; agency < size; agency++) {
            in.items(agency, 0, agency * 0x9E37_79B9_7F4AL, (1L << 43) - 1);
            in.figure(agency, 0, agency % 10_000);
            in.figure(agency, 1, 5000);
        }
        return () -> {
            scorer.score(in, out, 0, size);
            return out;
        };
    }
}
