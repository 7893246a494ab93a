package th.ita.export.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.framework.Framework;
import th.ita.domain.time.FiscalYear;
import th.ita.export.csv.CellMap;
import th.ita.export.csv.CsvFile;
import th.ita.export.csv.PlainRows;
import th.ita.rules.compiled.BatchInputs;

/**
 * Reads rows as most are, from their bytes: outcomes that are understood, figures of digits and a point, and nothing
 * printed that something else could contradict. Any other row is left to {@link RowReader}, which tells what is wrong with
 * it, if anything is.
 */
final class PlainRowReader {
    private final AgencyRow into;
    private final KnownBelow below;
    private final int idAt;
    private final int nameAt;
    private final int typeAt;
    private final int provinceAt;
    private final int yearAt;
    private final int gradeAt;
    private final int[] itemsAt;
    private final int[] figuresAt;
    private final boolean areNeighbours;
    private final CellMap<Boolean> years;
    private final CellMap<String> types = new CellMap<>(type -> type.isEmpty() ? "" : TypeCell.group(type, ""));
    private final CellMap<String> provinces = new CellMap<>(ProvinceCell::name);
    private final CellMap<Byte> outcomes = new CellMap<>(OutcomeCell::outcome);

    PlainRowReader(
            Framework framework,
            CsvFile<BatchColumn> table,
            List<String> items,
            List<String> codes,
            AgencyRow into,
            KnownBelow below) {
        this.into = into;
        this.below = below;
        this.idAt = table.indexOf(BatchColumn.Of.ID);
        this.nameAt = table.indexOf(BatchColumn.Of.NAME);
        this.typeAt = table.indexOf(BatchColumn.Of.TYPE);
        this.provinceAt = table.indexOf(BatchColumn.Of.PROVINCE);
        this.yearAt = table.indexOf(BatchColumn.Of.YEAR);
        this.gradeAt = table.indexOf(BatchColumn.Of.GRADE);
        this.itemsAt = items.stream()
                .mapToInt(code -> table.indexOf(new BatchColumn.OfItem(code)))
                .toArray();
        this.figuresAt = codes.stream()
                .mapToInt(code -> table.indexOf(new BatchColumn.OfFigure(code)))
                .toArray();
        this.areNeighbours = itemsAt.length > 0
                && itemsAt[0] >= 0
                && IntStream.range(0, itemsAt.length).allMatch(item -> itemsAt[item] == itemsAt[0] + item);
        this.years = new CellMap<>(text -> text.isEmpty()
                || FiscalYear.parse(text).map(framework.fiscalYear()::equals).getOrElse(false));
    }

    /** Tells rows what to look for. */
    PlainRows prepared(PlainRows rows) {
        if (areNeighbours) {
            rows.expectSingles(itemsAt[0], itemsAt.length);
        }
        return rows;
    }

    /** Reads a row; false if it takes a closer look. */
    boolean read(PlainRows row) {
        if (!row.fits()
                || !row.isEmpty(gradeAt)
                || !(row.isEmpty(yearAt) || years.of(row, yearAt))
                || !isNamed(row)
                || !(readSingles(row) || readOutcomes(row))
                || !readFigures(row)
                || below.in(into.met, into.figures)) {
            return false;
        }
        into.line = row.line();
        String type = row.isEmpty(typeAt) ? "" : types.of(row, typeAt);
        into.type = type.isEmpty() ? TypeCell.group("", into.name) : type;
        into.province = provinces.of(row, provinceAt);
        return true;
    }

    private boolean isNamed(PlainRows row) {
        into.id = row.text(idAt);
        into.name = row.text(nameAt);
        return !into.name.isEmpty()
                && (into.id.isEmpty() || AgencyId.parse(into.id).isRight());
    }

    /** Reads outcomes that are all of one digit. */
    private boolean readSingles(PlainRows row) {
        byte[] singles = areNeighbours ? row.singles() : null;
        if (singles == null) {
            return false;
        }
        int others = 0;
        for (int item = 0; item < into.met.length; item++) {
            int digit = singles[item] - '0';
            others |= digit;
            into.met[item] = (byte) digit;
        }
        return (others & ~1) == 0;
    }

    private boolean readOutcomes(PlainRows row) {
        for (int item = 0; item < into.met.length; item++) {
            int at = itemsAt[item];
            byte outcome = row.isEmpty(at) ? OutcomeCell.UNKNOWN : outcomes.of(row, at);
            if (outcome == OutcomeCell.NONE) {
                return false;
            }
            into.met[item] = outcome;
        }
        return true;
    }

    private boolean readFigures(PlainRows row) {
        Arrays.fill(into.figures, BatchInputs.UNKNOWN);
        for (int column = 0; column < figuresAt.length; column++) {
            if (!row.isEmpty(figuresAt[column])) {
                long units = row.units(figuresAt[column], RowReader.DECIMALS);
                if (units < 0 || units > RowReader.MOST) {
                    return false;
                }
                into.figures[column] = (int) units;
            }
        }
        return true;
    }
}
