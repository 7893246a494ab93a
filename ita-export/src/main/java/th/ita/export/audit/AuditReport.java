package th.ita.export.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.rules.audit.Verdict;
import th.ita.rules.finding.Finding;

/**
 * A published table as a whole.
 *
 * @param entries what became of each row, in the table's order
 * @param findings what is to be said of its columns
 */
public record AuditReport(List<AuditEntry> entries, List<Finding> findings) {
    /** Keeps its own copies of the lists. */
    public AuditReport {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /**
     * Audits a table to its end.
     *
     * @param table a table
     * @return what became of it
     */
    public static AuditReport of(AuditTable table) {
        List<AuditEntry> entries = new ArrayList<>();
        for (Optional<AuditEntry> entry = table.next(); entry.isPresent(); entry = table.next()) {
            entries.add(entry.get());
        }
        return new AuditReport(entries, table.findings());
    }

    /**
     * Counts the rows of a verdict.
     *
     * @param verdict the verdict
     * @return how many rows have it
     */
    public int count(Verdict verdict) {
        return (int) entries.stream()
                .filter(entry ->
                        entry instanceof AuditEntry.Audited row && row.audited().verdict() == verdict)
                .count();
    }

    /** {@return how many rows could not be audited} */
    public int refused() {
        return (int)
                entries.stream().filter(AuditEntry.Refused.class::isInstance).count();
    }

    /** {@return whether no row contradicts itself and every row could be read} */
    public boolean clean() {
        return count(Verdict.INCONSISTENT) == 0 && refused() == 0;
    }
}
