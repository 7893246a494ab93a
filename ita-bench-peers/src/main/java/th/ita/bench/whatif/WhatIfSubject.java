package th.ita.bench.whatif;

/** What is measured side by side. */
public enum WhatIfSubject {
    /** The floor. */
    BY_HAND,
    /** {@link Incremental}: ours, told of differences. */
    INCREMENTAL,
    /** {@link Compiled}: ours, every state scored anew. */
    COMPILED,
    /** KIE DMN. */
    DMN;

    WhatIf ready(Situations situations) {
        return switch (this) {
            case BY_HAND -> new ByHand(situations);
            case INCREMENTAL -> new Incremental(situations);
            case COMPILED -> new Compiled(situations);
            case DMN -> new Dmn(situations);
        };
    }
}
