package th.ita.export.input;

import th.ita.domain.assessment.Assessment;
import th.ita.export.reading.ReadReport;

/** What a file turned out to hold. */
public sealed interface Input {
    /**
     * A measures plan, from canonical JSON or from an agency's own report.
     *
     * @param report the plan and the reader's notes
     */
    record OfPlan(ReadReport report) implements Input {}

    /**
     * A result by itself, from canonical JSON.
     *
     * @param result the result
     */
    record OfResult(Assessment result) implements Input {}
}
