package th.ita.export.audit;

import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.audit.AuditedRow;

/** What became of one row of a published table. */
public sealed interface AuditEntry {
    /** {@return the line on which it begins, from 1} */
    int line();

    /**
     * A row that was audited.
     *
     * @param line the line on which it begins, from 1
     * @param audited what came out
     */
    record Audited(int line, AuditedRow audited) implements AuditEntry {}

    /**
     * A row that cannot be audited.
     *
     * @param line the line on which it begins, from 1
     * @param agency the agency it names, if it could be read so far
     * @param problems why, each with its place
     */
    record Refused(int line, Optional<String> agency, List<Refusal> problems) implements AuditEntry {
        /** Keeps its own copy of the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
