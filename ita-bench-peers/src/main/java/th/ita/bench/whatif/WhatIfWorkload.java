package th.ita.bench.whatif;

import java.nio.file.Path;
import java.util.List;
import th.ita.bench.Goal;
import th.ita.bench.Workload;

/** W3: what-if. */
public final class WhatIfWorkload implements Workload {
    private static final String RESCORE = "rescoreState";
    private static final String OURS = "INCREMENTAL";
    /** As many agencies as the slowest subject is compared on. */
    private static final int COMPARED = 20;

    /** The workload. */
    public WhatIfWorkload() {}

    @Override
    public String id() {
        return "W3";
    }

    @Override
    public String title() {
        return "What if: all 43 changes of one item and 903 of two, for 8,300 agencies";
    }

    @Override
    public String benchmarks() {
        return "th\\.ita\\.bench\\.whatif\\..*";
    }

    @Override
    public List<Goal> goals() {
        return List.of(Goal.atMost(RESCORE, OURS, 30), Goal.timesFaster(RESCORE, OURS, "DMN", 1000));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Times are for one changed state, of 946 an agency and 7.9 million in all; the cold one is for one agency.",
                "`INCREMENTAL` is our scorer told which items turn round: it works out the levels above them, exactly."
                        + " `COMPILED` is our scorer of batches, a row for each state, which works out every level anew and"
                        + " is not told that the states are alike. `BY_HAND` is this year's arithmetic as a difference to the"
                        + " total alone. `DMN` is KIE DMN 10.2.0 with its fewest decisions, total and grade.",
                "All subjects are compared on " + COMPARED + " agencies, ours and the hand-written one on all.");
    }

    @Override
    public List<Integer> threads() {
        return List.of(1, 2);
    }

    @Override
    public String prepare(Path folder) {
        Situations situations = Situations.drawn();
        WhatIf byHand = new ByHand(situations);
        for (WhatIfSubject subject : WhatIfSubject.values()) {
            WhatIf ready = subject.ready(situations);
            int agencies = subject == WhatIfSubject.DMN ? COMPARED : Situations.AGENCIES;
            for (int agency = 0; agency < agencies; agency++) {
                if (ready.changed(agency) != byHand.changed(agency)) {
                    throw new IllegalStateException(subject + " differs at agency " + agency);
                }
            }
        }
        long all = 0;
        for (int agency = 0; agency < Situations.AGENCIES; agency++) {
            all = all * 31 + byHand.changed(agency);
        }
        return Long.toHexString(all);
    }

    @Override
    public List<String> jvmArguments() {
        return List.of("-Xms512m", "-Xmx512m");
    }
}
