package th.ita.export.survey;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.csv.CsvFile;
import th.ita.export.csv.CsvRefusal;
import th.ita.export.csv.CsvRow;
import th.ita.export.csv.PlainRows;
import th.ita.rules.survey.SurveyForm;

/** Goes through one file once and counts: through its bytes as far as they are plain, then through its characters. */
final class CountingRun {
    private static final int STEP = 10_000;

    private final CsvFile<SurveyKey> file;
    private final List<IgnoredColumn> ignored;
    private final RunningCount count;
    private final RowCounting counting;
    private final LongConsumer progress;
    private long rows;

    CountingRun(
            String name,
            CsvFile<SurveyKey> file,
            SurveyForm form,
            FiscalYear year,
            List<IgnoredColumn> ignored,
            LongConsumer progress) {
        this.file = file;
        this.ignored = ignored;
        this.progress = progress;
        AnswerColumns columns = AnswerColumns.of(file, form);
        this.count = new RunningCount(form, columns.parts());
        this.counting = new RowCounting(name, columns, year, form, count);
        if (columns.agency() < 0) {
            count.of("");
        }
    }

    Either<Refusal, SurveyCount> run() {
        return file.plainRows()
                .map(this::bytes)
                .orElseGet(() -> characters(file))
                .<Either<Refusal, SurveyCount>>map(Either::left)
                .orElseGet(() -> Either.right(count.counted(ignored)));
    }

    /** Counts what is plain, then the rest; tells what ends it before the end. */
    private Optional<Refusal> bytes(PlainRows open) {
        try (PlainRows plain = counting.prepared(open)) {
            while (plain.next()) {
                Optional<Refusal> misfit = plain.misfit();
                if (misfit.isPresent()) {
                    count.problem(misfit.get());
                } else {
                    Optional<Refusal> end = counting.count(plain);
                    if (end.isPresent()) {
                        return end;
                    }
                }
                step();
            }
            return plain.ended() ? Optional.empty() : file.goOn(plain).fold(Optional::of, this::rest);
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private Optional<Refusal> rest(CsvFile<SurveyKey> open) {
        try (CsvFile<SurveyKey> rest = open) {
            return characters(rest);
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    /** Counts row by row; tells what ends it before the end. */
    Optional<Refusal> characters(CsvFile<SurveyKey> file) {
        for (Optional<Either<Refusal, CsvRow<SurveyKey>>> next = file.next(); next.isPresent(); next = file.next()) {
            Either<Refusal, CsvRow<SurveyKey>> row = next.get();
            if (row.isLeft()) {
                if (row.getLeft().code() instanceof CsvRefusal code && code.endsReading()) {
                    return Optional.of(row.getLeft());
                }
                count.problem(row.getLeft());
            } else {
                Optional<Refusal> end = counting.count(row.get());
                if (end.isPresent()) {
                    return end;
                }
            }
            step();
        }
        return Optional.empty();
    }

    private void step() {
        rows++;
        if (rows % STEP == 0) {
            progress.accept(rows);
        }
    }
}
