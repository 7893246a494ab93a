package th.ita.export.audit;

import io.vavr.control.Either;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.csv.CsvFile;
import th.ita.export.csv.CsvRow;
import th.ita.rules.audit.Auditor;
import th.ita.rules.audit.PublishedRow;
import th.ita.rules.finding.Finding;

/**
 * A published result table under audit, row by row. Columns may stand in any order, be headed in Thai or English, and be
 * missing: {@code agency, fiscalYear, 1..10, IIT, EIT, OIT, IITWeighted, EITWeighted, OITWeighted, total, grade, scope}.
 *
 * <p>A row that cannot be audited comes as {@link AuditEntry.Refused}, and the next one follows. Close it; not thread-safe.
 */
public final class AuditTable implements Closeable {
    private final CsvFile<AuditColumn> file;
    private final Auditor auditor;
    private final RowReading reading;
    private final Map<List<String>, Integer> lines = new HashMap<>();

    private AuditTable(CsvFile<AuditColumn> file, Auditor auditor, Optional<FiscalYear> year) {
        this.file = file;
        this.auditor = auditor;
        this.reading = new RowReading(file.columns(), year);
    }

    /**
     * Opens a table.
     *
     * @param path the file
     * @param frameworks the frameworks of the years
     * @param year the year of rows that do not say theirs
     * @return the table, or why it cannot be audited
     */
    public static Either<Refusal, AuditTable> open(Path path, FrameworkSource frameworks, Optional<FiscalYear> year) {
        return CsvFile.open(path, AuditColumns.of(frameworks))
                .flatMap(file -> opened(path.toString(), file, frameworks, year));
    }

    /**
     * Opens a table that is in memory.
     *
     * @param name the name to show in messages
     * @param content its bytes
     * @param frameworks the frameworks of the years
     * @param year the year of rows that do not say theirs
     * @return the table, or why it cannot be audited
     */
    public static Either<Refusal, AuditTable> open(
            String name, byte[] content, FrameworkSource frameworks, Optional<FiscalYear> year) {
        return CsvFile.open(name, content, AuditColumns.of(frameworks))
                .flatMap(file -> opened(name, file, frameworks, year));
    }

    private static Either<Refusal, AuditTable> opened(
            String name, CsvFile<AuditColumn> file, FrameworkSource frameworks, Optional<FiscalYear> year) {
        return year.isEmpty() && !file.columns().contains(AuditColumn.About.YEAR)
                ? Either.left(Refusal.of(AuditRefusal.AUDIT_NO_YEAR, Place.file(name)))
                : Either.right(new AuditTable(file, Auditor.of(frameworks), year));
    }

    /** {@return what is to be said of the table's columns} */
    public List<Finding> findings() {
        return file.findings();
    }

    /**
     * Audits the next row.
     *
     * @return what became of it; nothing after the last
     */
    public Optional<AuditEntry> next() {
        return file.next()
                .map(row -> row.fold(
                        refusal -> new AuditEntry.Refused(
                                refusal.where().line().orElse(0), Optional.empty(), List.of(refusal)),
                        this::audit));
    }

    private AuditEntry audit(CsvRow<AuditColumn> row) {
        return reading.read(row)
                .map(this::withEarlierLine)
                .flatMap(published -> auditor.audit(published)
                        .peek(audited -> remember(published, row.line()))
                        .mapLeft(refusal -> List.of(refusal.at(reading.place(refusal, row)))))
                .fold(
                        problems -> new AuditEntry.Refused(
                                row.line(), RowReading.text(row, AuditColumn.About.AGENCY), problems),
                        audited -> new AuditEntry.Audited(row.line(), audited));
    }

    private PublishedRow withEarlierLine(PublishedRow row) {
        return PublishedRow.builder()
                .from(row)
                .earlierLine(row.agency().flatMap(agency -> Optional.ofNullable(lines.get(key(agency, row)))))
                .build();
    }

    private void remember(PublishedRow row, int line) {
        row.agency().ifPresent(agency -> lines.putIfAbsent(key(agency, row), line));
    }

    private static List<String> key(String agency, PublishedRow row) {
        return List.of(
                agency.replaceAll("[\\s\\h]+", " "),
                row.fiscalYear().toString(),
                row.scope().name());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
