package th.ita.export.batch;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
import th.ita.export.resume.Keeping;
import th.ita.rules.batch.Groups;
import th.ita.rules.batch.RankedAgencies;
import th.ita.rules.batch.ScoredAgencies;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.compiled.FigureColumns;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/**
 * A table with an agency a line: its name, and whatever is known of its items ({@code O1} …), its questions' means, and
 * its indicators', instruments' and total scores. One line is read at a time; what stays of it are its names and scores,
 * about half a kilobyte, so that a million agencies take half a gigabyte.
 */
public final class BatchFile {
    private final Framework framework;
    private final Scorer scorer;
    private final CsvFile<BatchColumn> table;
    private final RowReader reader;
    private final ScoredAgencies scores;
    private final RowNames names = new RowNames();
    private final Groups types = new Groups();
    private final Groups provinces = new Groups();
    private final Problems problems = new Problems();
    private final LookedThrough looked;

    private BatchFile(Framework framework, CsvFile<BatchColumn> table, CompiledScorer compiled, Keeping keeping) {
        this.looked = new LookedThrough(keeping);
        this.framework = framework;
        this.scorer = Scorer.of(framework);
        this.table = table;
        this.reader = new RowReader(
                framework, table, compiled.items(), compiled.columns().codes());
        this.scores = new ScoredAgencies(compiled);
    }

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
        return Scorer.obstacle(framework)
                .<Either<Refusal, BatchResult>>map(Either::left)
                .orElseGet(() -> CsvFile.open(path, BatchColumn.of(framework))
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
                    .flatMap(compiled -> new BatchFile(framework, table, compiled, keeping).read(strict, progress));
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private Either<Refusal, BatchResult> read(boolean strict, IntConsumer progress) {
        boolean some = false;
        for (Optional<Either<Refusal, CsvRow<BatchColumn>>> next = table.next();
                next.isPresent();
                next = table.next()) {
            some = true;
            Optional<Refusal> wrong = next.get().fold(Optional::of, this::take);
            if (wrong.isPresent()) {
                if (strict || wrong.get().code() == CsvRefusal.CSV_UNREADABLE) {
                    return Either.left(wrong.get());
                }
                problems.add(new BatchProblem.BadLine(wrong.get()));
            }
            next.get().forEach(row -> {
                looked.at(row.line());
                progress.accept(row.line());
            });
        }
        return some
                ? Either.right(new BatchResult(
                        framework,
                        gradeConfidence(),
                        RankedAgencies.of(scores, types, provinces),
                        names,
                        table.findings(),
                        problems))
                : Either.left(Refusal.of(BatchRefusal.BATCH_NO_LINES, Place.unknown()));
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

    /** Takes a row in, or tells why it cannot be. */
    private Optional<Refusal> take(CsvRow<BatchColumn> row) {
        Optional<Refusal> wrong = reader.read(row);
        if (wrong.isPresent()) {
            return wrong;
        }
        String id = row.text(BatchColumn.Of.ID);
        String name = row.text(BatchColumn.Of.NAME);
        String province = ProvinceCell.name(row.text(BatchColumn.Of.PROVINCE));
        String key = id.isEmpty() ? name + "\n" + province : id;
        Optional<Integer> earlier = names.earlier(key);
        if (earlier.isPresent()) {
            return Optional.of(Refusal.of(
                    BatchRefusal.BATCH_DUPLICATE_AGENCY,
                    row.place(),
                    id.isEmpty() ? name : id,
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
        scores.add(reader.met(), reader.figures());
        names.add(key, id, name, row.line());
        types.add(TypeCell.group(row.text(BatchColumn.Of.TYPE), name));
        provinces.add(province);
        return Optional.empty();
    }
}
