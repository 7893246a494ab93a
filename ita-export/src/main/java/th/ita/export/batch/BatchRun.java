package th.ita.export.batch;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.csv.CsvFile;
import th.ita.export.csv.CsvRefusal;
import th.ita.export.csv.CsvRow;
import th.ita.export.csv.PlainRows;
import th.ita.export.resume.Keeping;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/** Goes through one table once: through its bytes as far as they are plain, then through its characters. */
final class BatchRun {
    private final Framework framework;
    private final Scorer scorer;
    private final CsvFile<BatchColumn> table;
    private final AgencyRow agency;
    private final PlainRowReader plain;
    private final RowReader reader;
    private final ReadAgencies agencies;
    private final Problems problems = new Problems();
    private final LookedThrough looked;
    private final boolean strict;
    private final IntConsumer progress;
    private boolean some;

    BatchRun(
            Framework framework,
            CsvFile<BatchColumn> table,
            CompiledScorer compiled,
            boolean strict,
            IntConsumer progress,
            Keeping keeping) {
        List<String> items = compiled.items();
        List<String> codes = compiled.columns().codes();
        KnownBelow below = new KnownBelow(framework, items, codes);
        this.framework = framework;
        this.scorer = Scorer.of(framework);
        this.table = table;
        this.agency = new AgencyRow(items.size(), codes.size());
        this.plain = new PlainRowReader(framework, table, items, codes, agency, below);
        this.reader = new RowReader(framework, items, codes, agency, below);
        this.agencies = new ReadAgencies(compiled);
        this.looked = new LookedThrough(keeping);
        this.strict = strict;
        this.progress = progress;
    }

    Either<Refusal, BatchResult> run() {
        Optional<Refusal> end = table.plainRows().map(this::bytes).orElseGet(() -> characters(table));
        if (end.isPresent()) {
            return Either.left(end.get());
        }
        return some
                ? Either.right(new BatchResult(
                        framework, gradeConfidence(), agencies.ranked(), agencies.names(), table.findings(), problems))
                : Either.left(Refusal.of(BatchRefusal.BATCH_NO_LINES, Place.unknown()));
    }

    /** Takes rows as bytes and the rest as characters; tells what ends it before the end. */
    private Optional<Refusal> bytes(PlainRows found) {
        try (PlainRows rows = plain.prepared(found)) {
            while (rows.next()) {
                if (plain.read(rows) && agencies.earlier(agency).isEmpty()) {
                    agencies.add(agency);
                    read(rows.line());
                } else {
                    Optional<Refusal> end = take(table.row(rows));
                    if (end.isPresent()) {
                        return end;
                    }
                }
            }
            return rows.ended()
                    ? Optional.empty()
                    : table.goOn(rows.offset(), rows.line()).fold(Optional::of, this::rest);
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private Optional<Refusal> rest(CsvFile<BatchColumn> open) {
        try (CsvFile<BatchColumn> rest = open) {
            return characters(rest);
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    /** Takes row by row; tells what ends it before the end. */
    private Optional<Refusal> characters(CsvFile<BatchColumn> from) {
        for (Optional<Either<Refusal, CsvRow<BatchColumn>>> next = from.next(); next.isPresent(); next = from.next()) {
            Optional<Refusal> end = take(next.get());
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    /** Takes a row in; tells why it ends it all, if it does. */
    private Optional<Refusal> take(Either<Refusal, CsvRow<BatchColumn>> next) {
        Optional<Refusal> wrong = next.fold(Optional::of, this::add);
        if (wrong.isPresent()) {
            if (strict || wrong.get().code() == CsvRefusal.CSV_UNREADABLE) {
                return wrong;
            }
            problems.add(new BatchProblem.BadLine(wrong.get()));
        }
        some = true;
        next.forEach(row -> read(row.line()));
        return Optional.empty();
    }

    private void read(int line) {
        some = true;
        looked.at(line);
        progress.accept(line);
    }

    /** Adds a row's agency, or tells why it cannot be. */
    private Optional<Refusal> add(CsvRow<BatchColumn> row) {
        Optional<Refusal> wrong = reader.read(row);
        if (wrong.isPresent()) {
            return wrong;
        }
        Optional<Integer> earlier = agencies.earlier(agency);
        if (earlier.isPresent()) {
            return Optional.of(Refusal.of(
                    BatchRefusal.BATCH_DUPLICATE_AGENCY,
                    row.place(),
                    agency.id.isEmpty() ? agency.name : agency.id,
                    earlier.get().toString()));
        }
        Optional<Either<Refusal, ScoreSheet>> sheet = looked.isKnownToBeSound(row.line())
                ? Optional.empty()
                : reader.contestable(row).map((Assessment known) -> scorer.score(known));
        sheet.filter(known -> known.isLeft() || !known.get().findings().isEmpty())
                .ifPresent(odd -> looked.odd(row.line()));
        if (sheet.isPresent() && sheet.get().isLeft()) {
            return Optional.of(sheet.get().getLeft().at(RowReader.placeOfGrade(row)));
        }
        sheet.ifPresent(known -> known.get()
                .findings()
                .forEach(finding -> problems.add(new BatchProblem.Contradiction(row.line(), finding))));
        agencies.add(agency);
        return Optional.empty();
    }

    private Optional<Confidence> gradeConfidence() {
        Set<String> questions =
                framework.questions().stream().map(each -> each.code().value()).collect(Collectors.toSet());
        return GradeNames.confidence(
                framework,
                table.columns().stream().anyMatch(BatchColumn.OfItem.class::isInstance),
                table.columns().stream()
                        .anyMatch(column ->
                                column instanceof BatchColumn.OfFigure figure && questions.contains(figure.code())));
    }
}
