package th.ita.export.batch;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.export.csv.CsvCell;
import th.ita.export.csv.CsvRow;
import th.ita.rules.compiled.BatchInputs;

/** Reads one row after the other into the same room, and tells what is wrong with it. */
final class RowReader {
    /** The decimals of figures that the scorer takes. */
    static final int DECIMALS = 4;
    /** The greatest figure there is, in units. */
    static final int MOST = 1_000_000;

    private final Framework framework;
    private final List<String> items;
    private final List<String> codes;
    private final AgencyRow into;
    private final String[] printed;
    private final KnownBelow below;

    RowReader(Framework framework, List<String> items, List<String> codes, AgencyRow into, KnownBelow below) {
        this.framework = framework;
        this.items = items;
        this.codes = codes;
        this.into = into;
        this.printed = new String[codes.size()];
        this.below = below;
    }

    /** Reads the row, or tells what is wrong with it. */
    Optional<Refusal> read(CsvRow<BatchColumn> row) {
        Optional<Refusal> agency = wrongAgency(row);
        if (agency.isPresent()) {
            return agency;
        }
        for (int item = 0; item < items.size(); item++) {
            Either<Refusal, Byte> outcome = row.cell(new BatchColumn.OfItem(items.get(item)))
                    .map(OutcomeCell::read)
                    .orElse(Either.right(OutcomeCell.UNKNOWN));
            if (outcome.isLeft()) {
                return Optional.of(outcome.getLeft());
            }
            into.met[item] = outcome.get();
        }
        Arrays.fill(into.figures, BatchInputs.UNKNOWN);
        for (int column = 0; column < codes.size(); column++) {
            CsvCell cell = row.cell(new BatchColumn.OfFigure(codes.get(column))).orElseThrow();
            if (!cell.isDashOrBlank()) {
                Either<Refusal, ReportedScore> score = cell.score();
                if (score.isLeft()) {
                    return Optional.of(score.getLeft());
                }
                BigDecimal units = score.get().printed().movePointRight(DECIMALS);
                if (units.stripTrailingZeros().scale() > 0) {
                    return Optional.of(Refusal.of(
                            BatchRefusal.BATCH_TOO_MANY_DECIMALS,
                            cell.place(),
                            cell.text(),
                            Integer.toString(DECIMALS)));
                }
                into.figures[column] = units.intValueExact();
                printed[column] = score.get().toString();
            }
        }
        into.line = row.line();
        into.id = row.text(BatchColumn.Of.ID);
        into.name = row.text(BatchColumn.Of.NAME);
        into.type = TypeCell.group(row.text(BatchColumn.Of.TYPE), into.name);
        into.province = ProvinceCell.name(row.text(BatchColumn.Of.PROVINCE));
        return Optional.empty();
    }

    private Optional<Refusal> wrongAgency(CsvRow<BatchColumn> row) {
        if (row.text(BatchColumn.Of.NAME).isEmpty()) {
            return row.cell(BatchColumn.Of.NAME)
                    .map(CsvCell::place)
                    .map(place -> Refusal.of(BatchRefusal.BATCH_NO_NAME, place));
        }
        Optional<Refusal> id = filled(row, BatchColumn.Of.ID)
                .flatMap(cell -> AgencyId.parse(cell.text())
                        .fold(refusal -> Optional.of(refusal.at(cell.place())), known -> Optional.empty()));
        return id.or(() -> filled(row, BatchColumn.Of.YEAR).flatMap(this::wrongYear));
    }

    private Optional<Refusal> wrongYear(CsvCell cell) {
        Either<Refusal, FiscalYear> year = FiscalYear.parse(cell.text());
        if (year.isLeft()) {
            return Optional.of(year.getLeft().at(cell.place()));
        }
        return year.get().equals(framework.fiscalYear())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        BatchRefusal.BATCH_OTHER_YEAR,
                        cell.place(),
                        year.get().toString(),
                        framework.fiscalYear().toString()));
    }

    private static Optional<CsvCell> filled(CsvRow<BatchColumn> row, BatchColumn column) {
        return row.cell(column).filter(cell -> !cell.isDashOrBlank());
    }

    /**
     * The row as an assessment, where something printed in it can contradict what is computed: a grade, or a figure of a
     * level below which something is known.
     */
    Optional<Assessment> contestable(CsvRow<BatchColumn> row) {
        Optional<String> grade = filled(row, BatchColumn.Of.GRADE).map(CsvCell::text);
        if (grade.isEmpty() && !below.in(into.met, into.figures)) {
            return Optional.empty();
        }
        Assessment.Builder assessment =
                Assessment.builder().fiscalYear(framework.fiscalYear()).reportedGrade(grade);
        for (int column = 0; column < codes.size(); column++) {
            Either<Refusal, LevelCode> level = LevelCode.parse(codes.get(column));
            if (into.figures[column] >= 0 && level.isRight() && !isQuestion(codes.get(column))) {
                assessment.putReported(level.get(), new ReportedScore(new BigDecimal(printed[column])));
            }
        }
        for (int item = 0; item < items.size(); item++) {
            if (into.met[item] >= 0) {
                assessment.putOutcome(ItemCode.parse(items.get(item)).get(), ItemOutcome.of(into.met[item] == 1));
            }
        }
        return Optional.of(assessment.build());
    }

    private static boolean isQuestion(String code) {
        return Character.isLowerCase(code.charAt(0)) && Character.isDigit(code.charAt(code.length() - 1));
    }

    /** Where a refusal of the whole row points to: the grade, the only thing scoring may still refuse. */
    static Place placeOfGrade(CsvRow<BatchColumn> row) {
        return row.cell(BatchColumn.Of.GRADE).map(CsvCell::place).orElse(row.place());
    }
}
