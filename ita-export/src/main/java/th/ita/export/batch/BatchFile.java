package th.ita.export.batch;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;
import th.ita.export.csv.CsvColumns;
import th.ita.export.csv.CsvFile;
import th.ita.export.resume.Keeping;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.compiled.FigureColumns;
import th.ita.rules.scoring.Scorer;

/**
 * A table with an agency a line: its name, and whatever is known of its items ({@code O1} …), its questions' means, and
 * its indicators', instruments' and total scores. One line is read at a time; what stays of it are its names and scores,
 * about half a kilobyte, so that a million agencies take half a gigabyte.
 */
public final class BatchFile {
    private BatchFile() {}

    /**
     * Reads and scores a table.
     *
     * @param path the file: CSV or text with tabs
     * @param framework the rules of its year
     * @param strict whether the first line that cannot be scored ends it all
     * @param progress is told the number of each line that was read
     * @return the result, with the lines that could not be scored; or why there is none
     */
    public static Either<Refusal, BatchResult> score(
            Path path, Framework framework, boolean strict, IntConsumer progress) {
        return score(path, framework, strict, progress, Keeping.NOTHING);
    }

    /**
     * Reads and scores a table, going on where an earlier reading of the same table was broken off: lines in which that one
     * found nothing wrong are not looked through for contradictions again.
     *
     * @param path the file: CSV or text with tabs
     * @param framework the rules of its year
     * @param strict whether the first line that cannot be scored ends it all
     * @param progress is told the number of each line that was read
     * @param keeping where to keep how far the reading has come
     * @return the result, the same as of a reading without a break; or why there is none
     */
    public static Either<Refusal, BatchResult> score(
            Path path, Framework framework, boolean strict, IntConsumer progress, Keeping keeping) {
        return score(columns -> CsvFile.open(path, columns), framework, strict, progress, keeping);
    }

    /** Reads and scores a table that is in memory. */
    static Either<Refusal, BatchResult> score(String name, byte[] content, Framework framework, boolean strict) {
        return score(columns -> CsvFile.open(name, content, columns), framework, strict, line -> {}, Keeping.NOTHING);
    }

    private static Either<Refusal, BatchResult> score(
            Function<CsvColumns<BatchColumn>, Either<Refusal, CsvFile<BatchColumn>>> opener,
            Framework framework,
            boolean strict,
            IntConsumer progress,
            Keeping keeping) {
        return Scorer.obstacle(framework)
                .<Either<Refusal, BatchResult>>map(Either::left)
                .orElseGet(() -> opener.apply(BatchColumn.of(framework))
                        .flatMap(table -> score(table, framework, strict, progress, keeping)));
    }

    private static Either<Refusal, BatchResult> score(
            CsvFile<BatchColumn> open, Framework framework, boolean strict, IntConsumer progress, Keeping keeping) {
        try (CsvFile<BatchColumn> table = open) {
            List<String> figures = table.columns().stream()
                    .filter(BatchColumn.OfFigure.class::isInstance)
                    .map(column -> ((BatchColumn.OfFigure) column).code())
                    .toList();
            return CompiledScorer.of(framework, new FigureColumns(figures, RowReader.DECIMALS))
                    .flatMap(compiled -> new BatchRun(framework, table, compiled, strict, progress, keeping).run());
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }
}
