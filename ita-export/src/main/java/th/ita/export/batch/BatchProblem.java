package th.ita.export.batch;

import th.ita.domain.refusal.Refusal;
import th.ita.rules.finding.Finding;

/** What is wrong with a table of agencies, or odd about it. */
public sealed interface BatchProblem {
    /**
     * A line that was not scored.
     *
     * @param reason why, with the line and the column
     */
    record BadLine(Refusal reason) implements BatchProblem {}

    /**
     * A figure or a grade of a line that contradicts what is computed; the line was scored by what is computed.
     *
     * @param line the line, from 1
     * @param finding what was found
     */
    record Contradiction(int line, Finding finding) implements BatchProblem {}
}
