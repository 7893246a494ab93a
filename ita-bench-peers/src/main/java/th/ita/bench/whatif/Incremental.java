package th.ita.bench.whatif;

import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.compiled.BatchInputs;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.compiled.FigureColumns;
import th.ita.rules.compiled.ItemChanges;
import th.ita.rules.frameworks.Frameworks;

/** Our compiled scorer told of differences: a change works out the levels above its item, exactly. */
final class Incremental implements WhatIf {
    private static final long ALL = (1L << Situations.ITEMS) - 1;
    private static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();

    private final Situations situations;
    private final CompiledScorer scorer =
            CompiledScorer.of(YEAR, new FigureColumns(List.of("IIT", "EIT"), 2)).get();
    private final BatchInputs in = scorer.inputs(1);
    private final ItemChanges changes = scorer.changes();

    Incremental(Situations situations) {
        this.situations = situations;
    }

    @Override
    public long changed(int agency) {
        in.figure(0, 0, situations.staff()[agency]);
        in.figure(0, 1, situations.people()[agency]);
        in.items(0, 0, situations.items()[agency], ALL);
        changes.start(in, 0);
        long mixed = 0;
        for (int item = 0; item < Situations.ITEMS; item++) {
            changes.turn(item);
            mixed = mixed(mixed);
            for (int other = 0; other < item; other++) {
                changes.turn(other);
                mixed = mixed(mixed);
                changes.turn(other);
            }
            changes.turn(item);
        }
        return mixed;
    }

    private long mixed(long before) {
        return Situations.mixed(before, changes.printed(0), changes.grade());
    }
}
