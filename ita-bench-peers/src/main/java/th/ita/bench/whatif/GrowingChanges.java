package th.ita.bench.whatif;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import th.ita.bench.growth.Work;

/** All changes of one item and of two, for so many agencies. */
public final class GrowingChanges implements Work {
    /** For the service loader. */
    public GrowingChanges() {}

    @Override
    public String id() {
        return "W3";
    }

    @Override
    public String unit() {
        return "agencies with " + Situations.CHANGES + " changes each";
    }

    @Override
    public int least() {
        return 8;
    }

    @Override
    public Callable<?> of(int size, Path folder) {
        WhatIf subject = new Incremental(Situations.drawn());
        return () -> {
            long mixed = 0;
            for (int agency = 0; agency < size; agency++) {
                mixed = mixed * 31 + subject.changed(agency);
            }
            return mixed;
        };
    }
}
