package th.ita.export.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts all problems and keeps the first of them, so that a table that is all wrong still fits into memory. */
final class Problems {
    static final int KEPT = 1000;

    private final List<BatchProblem> kept = new ArrayList<>();
    private int badLines;
    private int contradictions;

    void add(BatchProblem problem) {
        if (problem instanceof BatchProblem.BadLine) {
            badLines++;
        } else {
            contradictions++;
        }
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    List<BatchProblem> kept() {
        return Collections.unmodifiableList(kept);
    }

    int badLines() {
        return badLines;
    }

    int contradictions() {
        return contradictions;
    }
}
