package th.ita.export.survey;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
import th.ita.export.resume.Keeping;
import th.ita.rules.survey.SurveyForm;

/**
 * Goes through one file once and counts: through its bytes as far as they are plain, then through its characters. What was
 * counted before it was broken off is not counted again: it goes on at the byte where it was, and among characters it
 * passes over as many rows.
 */
final class CountingRun {
    private static final int STEP = 10_000;

    /** Where it is in the file. */
    private enum Stage {
        BYTES,
        CHARACTERS,
        END
    }

    private final CsvFile<SurveyKey> file;
    private final List<IgnoredColumn> ignored;
    private final RunningCount count;
    private final RowCounting counting;
    private final LongConsumer progress;
    private final Keeping keeping;
    private Stage stage = Stage.BYTES;
    /** What {@link PlainRows} said at the last row that was counted as bytes; below 0 where nothing was. */
    private long offset = -1;

    private int line;
    private long rows;
    /** How many rows were counted as characters. */
    private long asCharacters;

    CountingRun(
            String name,
            CsvFile<SurveyKey> file,
            SurveyForm form,
            FiscalYear year,
            List<IgnoredColumn> ignored,
            LongConsumer progress,
            Keeping keeping) {
        this.file = file;
        this.ignored = ignored;
        this.progress = progress;
        this.keeping = keeping;
        AnswerColumns columns = AnswerColumns.of(file, form);
        this.count = new RunningCount(form, columns.parts());
        this.counting = new RowCounting(name, columns, year, form, count);
        if (columns.agency() < 0) {
            count.of("");
        }
    }

    Either<Refusal, SurveyCount> run() {
        keeping.kept().ifPresent(this::restore);
        Optional<Refusal> end = stage == Stage.BYTES ? bytes() : Optional.empty();
        if (end.isEmpty() && stage == Stage.CHARACTERS) {
            end = offset < 0 ? characters(file) : file.goOn(offset, line).fold(Optional::of, this::rest);
        }
        if (end.isPresent()) {
            return Either.left(end.get());
        }
        stage = Stage.END;
        keeping.keep(this::state);
        return Either.right(count.counted(ignored));
    }

    /** Counts what is plain; tells what ends it before the end. */
    private Optional<Refusal> bytes() {
        Optional<PlainRows> found = offset < 0 ? file.plainRows() : file.plainRows(offset, line);
        stage = Stage.CHARACTERS;
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (PlainRows plain = counting.prepared(found.get())) {
            stage = Stage.BYTES;
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
                if (++rows % STEP == 0) {
                    at(plain);
                    step();
                }
            }
            at(plain);
            stage = plain.ended() ? Stage.END : Stage.CHARACTERS;
            return Optional.empty();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private void at(PlainRows plain) {
        offset = plain.offset();
        line = plain.line();
    }

    private Optional<Refusal> rest(CsvFile<SurveyKey> open) {
        try (CsvFile<SurveyKey> rest = open) {
            return characters(rest);
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    /** Counts row by row; tells what ends it before the end. */
    private Optional<Refusal> characters(CsvFile<SurveyKey> from) {
        for (long left = asCharacters; left > 0 && from.next().isPresent(); left--) {
            // It was counted before.
        }
        for (Optional<Either<Refusal, CsvRow<SurveyKey>>> next = from.next(); next.isPresent(); next = from.next()) {
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
            asCharacters++;
            if (++rows % STEP == 0) {
                step();
            }
        }
        return Optional.empty();
    }

    private void step() {
        progress.accept(rows);
        if (keeping.isDue()) {
            keeping.keep(this::state);
        }
    }

    private byte[] state() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(stage.name());
            out.writeLong(offset);
            out.writeInt(line);
            out.writeLong(rows);
            out.writeLong(asCharacters);
            count.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void restore(byte[] state) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            stage = Stage.valueOf(in.readUTF());
            offset = in.readLong();
            line = in.readInt();
            rows = in.readLong();
            asCharacters = in.readLong();
            count.restore(in);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
