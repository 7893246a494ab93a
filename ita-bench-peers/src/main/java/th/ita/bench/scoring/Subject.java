package th.ita.bench.scoring;

import java.util.List;

/** What is measured side by side. */
public enum Subject {
    /** {@link ByHand}: the floor. */
    BY_HAND,
    /** {@link Compiled}: ours, columns filled before. */
    COMPILED,
    /** {@link Streamed}: ours, rows one by one. */
    STREAMED,
    /** {@link Explained}: ours, with the whole tree. */
    EXPLAINED,
    /** {@link EasyRules}. */
    EASY_RULES,
    /** {@link OpenL}. */
    OPENL,
    /** {@link Jexl}. */
    JEXL,
    /** {@link Naive}. */
    NAIVE,
    /** {@link EvalEx}. */
    EVALEX,
    /** {@link Dmn#withTwoDecisions}. */
    DMN_2,
    /** {@link Dmn#with23Decisions}. */
    DMN_23;

    /** Makes it ready for the drawn nations. */
    Scoring ready(List<Agencies> nations) {
        return switch (this) {
            case BY_HAND -> new ByHand();
            case COMPILED -> new Compiled(nations);
            case STREAMED -> new Streamed();
            case EXPLAINED -> new Explained();
            case EASY_RULES -> new EasyRules();
            case OPENL -> new OpenL();
            case JEXL -> new Jexl();
            case NAIVE -> new Naive();
            case EVALEX -> new EvalEx();
            case DMN_2 -> Dmn.withTwoDecisions();
            case DMN_23 -> Dmn.with23Decisions();
        };
    }

    /** Whether it tells no more than total and grade. */
    boolean tellsTotalsAlone() {
        return this == DMN_2;
    }
}
