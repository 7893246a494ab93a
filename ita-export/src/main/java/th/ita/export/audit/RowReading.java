package th.ita.export.audit;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.export.csv.CsvCell;
import th.ita.export.csv.CsvRow;
import th.ita.rules.audit.PublishedRow;
import th.ita.rules.audit.Scope;
import th.ita.rules.frameworks.FrameworkRefusal;

/** Makes rows of figures of rows of text, with every problem of a row at once. */
final class RowReading {
    private static final Pattern AVERAGE = Pattern.compile("เฉลี่ย|average|\\bavg\\b|\\bmean\\b");
    private static final Pattern BEFORE_A_YEAR = Pattern.compile("^(ปีงบประมาณ|ปี)?\\s*(พ\\.\\s*ศ\\.|FY)?\\s*");
    private static final List<String> ONE_AGENCY = List.of("agency", "หน่วยงาน");

    private final List<AuditColumn> columns;
    private final Optional<FiscalYear> year;

    RowReading(List<AuditColumn> columns, Optional<FiscalYear> year) {
        this.columns = columns;
        this.year = year;
    }

    /** The row, or everything that is wrong with it. */
    Either<List<Refusal>, PublishedRow> read(CsvRow<AuditColumn> row) {
        List<Refusal> problems = new ArrayList<>();
        PublishedRow.Builder published = PublishedRow.builder()
                .agency(text(row, AuditColumn.About.AGENCY))
                .grade(row.cell(AuditColumn.About.GRADE)
                        .filter(cell -> !cell.isDashOrBlank())
                        .map(CsvCell::text));
        year(row).peek(published::fiscalYear).peekLeft(problems::add);
        scope(row).peek(published::scope).peekLeft(problems::add);
        for (AuditColumn column : columns) {
            if (column instanceof AuditColumn.Score score) {
                figure(row, column, problems).ifPresent(figure -> published.putScore(score.level(), figure));
            } else if (column instanceof AuditColumn.Weighted weighted) {
                figure(row, column, problems).ifPresent(figure -> published.putWeighted(weighted.instrument(), figure));
            }
        }
        return problems.isEmpty() ? Either.right(published.build()) : Either.left(problems);
    }

    /** Where in a row the fault is that the rules found. */
    Place place(Refusal refusal, CsvRow<AuditColumn> row) {
        AuditColumn guilty = refusal.code() == FrameworkRefusal.UNKNOWN_YEAR
                ? AuditColumn.About.YEAR
                : columns.stream()
                        .filter(column -> column instanceof AuditColumn.Score score
                                && refusal.where()
                                        .path()
                                        .equals(Optional.of(score.level().value())))
                        .findFirst()
                        .orElse(AuditColumn.About.AGENCY);
        return row.cell(guilty).map(CsvCell::place).orElse(row.place());
    }

    /** The text of a cell that is not blank. */
    static Optional<String> text(CsvRow<AuditColumn> row, AuditColumn column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    private static Optional<ReportedScore> figure(CsvRow<AuditColumn> row, AuditColumn column, List<Refusal> problems) {
        return row.cell(column)
                .filter(cell -> !cell.isDashOrBlank())
                .flatMap(cell -> cell.score().peekLeft(problems::add).toJavaOptional());
    }

    private Either<Refusal, FiscalYear> year(CsvRow<AuditColumn> row) {
        Optional<CsvCell> cell = row.cell(AuditColumn.About.YEAR).filter(found -> !found.isDashOrBlank());
        if (cell.isEmpty()) {
            return year.<Either<Refusal, FiscalYear>>map(Either::right)
                    .orElseGet(() -> Either.left(Refusal.of(
                            AuditRefusal.AUDIT_BLANK_YEAR,
                            row.cell(AuditColumn.About.YEAR).map(CsvCell::place).orElse(row.place()))));
        }
        String bare = BEFORE_A_YEAR.matcher(cell.get().text()).replaceFirst("");
        return FiscalYear.parse(bare)
                .mapLeft(refusal -> new Refusal(
                        refusal.code(), cell.get().place(), List.of(cell.get().text())));
    }

    /** What the column of scopes says; where it says nothing, whether the row calls itself an average. */
    private static Either<Refusal, Scope> scope(CsvRow<AuditColumn> row) {
        String stated = row.text(AuditColumn.About.SCOPE).toLowerCase(Locale.ROOT);
        if (AVERAGE.matcher(stated).find()) {
            return Either.right(Scope.AVERAGE);
        }
        if (ONE_AGENCY.contains(stated)) {
            return Either.right(Scope.AGENCY);
        }
        if (!stated.isEmpty()) {
            return Either.left(Refusal.of(
                    AuditRefusal.AUDIT_UNKNOWN_SCOPE,
                    row.cell(AuditColumn.About.SCOPE).map(CsvCell::place).orElse(row.place()),
                    row.text(AuditColumn.About.SCOPE)));
        }
        String names =
                (row.text(AuditColumn.About.AGENCY) + "\n" + row.text(AuditColumn.About.TYPE)).toLowerCase(Locale.ROOT);
        return Either.right(AVERAGE.matcher(names).find() ? Scope.AVERAGE : Scope.AGENCY);
    }
}
