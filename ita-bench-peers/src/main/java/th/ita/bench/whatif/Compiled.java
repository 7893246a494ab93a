package th.ita.bench.whatif;

import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.compiled.BatchInputs;
import th.ita.rules.compiled.BatchScores;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.compiled.FigureColumns;
import th.ita.rules.frameworks.Frameworks;

/** Our compiled scorer, every change a row of a batch: all levels are worked out again, exactly. */
final class Compiled implements WhatIf {
    private static final long ALL = (1L << Situations.ITEMS) - 1;
    private static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();

    private final Situations situations;
    private final long[] changes = Situations.changes();
    private final CompiledScorer scorer =
            CompiledScorer.of(YEAR, new FigureColumns(List.of("IIT", "EIT"), 2)).get();
    private final BatchInputs in = scorer.inputs(Situations.CHANGES);
    private final BatchScores out = scorer.scores(Situations.CHANGES);

    Compiled(Situations situations) {
        this.situations = situations;
    }

    @Override
    public long changed(int agency) {
        int staff = situations.staff()[agency];
        int people = situations.people()[agency];
        long items = situations.items()[agency];
        for (int change = 0; change < changes.length; change++) {
            in.figure(change, 0, staff);
            in.figure(change, 1, people);
            in.items(change, 0, items ^ changes[change], ALL);
        }
        scorer.score(in, out, 0, changes.length);
        long mixed = 0;
        for (int change = 0; change < changes.length; change++) {
            mixed = Situations.mixed(mixed, out.printed(0, change), out.grade(change));
        }
        return mixed;
    }
}
