package th.ita.rules.audit;

import io.vavr.control.Either;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/**
 * Checks rows of published tables, each by the framework of its own year. Every printed figure is taken for the interval
 * of half a unit of its last digit that it is, and the arithmetic is exact.
 *
 * <p>Example: {@code Auditor.of(Frameworks.builtIn()).audit(row)}. Thread-safe; worth keeping for a whole table.
 */
public final class Auditor {
    private final FrameworkSource frameworks;
    private final Map<FiscalYear, YearAudit> years = new ConcurrentHashMap<>();

    private Auditor(FrameworkSource frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * An auditor.
     *
     * @param frameworks where the frameworks of the years come from
     * @return the auditor
     */
    public static Auditor of(FrameworkSource frameworks) {
        return new Auditor(frameworks);
    }

    /**
     * Checks a row.
     *
     * @param row a row of a published table
     * @return what came out, or why it is no row of its year: an unknown year, a level the year does not have
     */
    public Either<Refusal, AuditedRow> audit(PublishedRow row) {
        return frameworks
                .framework(row.fiscalYear())
                .flatMap(framework -> years.computeIfAbsent(row.fiscalYear(), year -> new YearAudit(framework))
                        .audit(row));
    }
}
