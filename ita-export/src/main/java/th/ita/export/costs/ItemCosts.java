package th.ita.export.costs;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.csv.CsvCell;
import th.ita.export.csv.CsvColumn;
import th.ita.export.csv.CsvColumns;
import th.ita.export.csv.CsvFile;
import th.ita.export.csv.CsvRow;
import th.ita.rules.finding.Finding;
import th.ita.rules.planning.task.TaskRefusal;
import th.ita.rules.scoring.ScoringRefusal;

/**
 * What fixing items costs and who is responsible for them: a table with the columns “item”, “cost” and “unit”, or in
 * Thai “ข้อ”, “ค่าใช้จ่าย” and “หน่วยงาน”. A blank cost is the default of 1, a blank unit none.
 *
 * @param costs the cost of each item that has one
 * @param units the unit of each item that has one
 * @param findings columns that are not known and were not read
 */
public record ItemCosts(
        SortedMap<ItemCode, BigDecimal> costs, SortedMap<ItemCode, String> units, List<Finding> findings) {
    private static final CsvColumns<Column> COLUMNS = CsvColumns.of(List.of(
            CsvColumn.of(Column.ITEM, "item", "ข้อ", "รหัสข้อ", "code").mandatory(),
            CsvColumn.of(Column.COST, "cost", "ค่าใช้จ่าย", "งบประมาณ", "ต้นทุน"),
            CsvColumn.of(Column.UNIT, "unit", "หน่วยงาน", "ผู้รับผิดชอบ", "หน่วยงานที่รับผิดชอบ")));

    private enum Column {
        ITEM,
        COST,
        UNIT
    }

    /** Keeps its own copies. */
    public ItemCosts {
        costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
        findings = List.copyOf(findings);
    }

    /** {@return no costs and no units: every item costs 1} */
    public static ItemCosts none() {
        return new ItemCosts(new TreeMap<>(), new TreeMap<>(), List.of());
    }

    /**
     * Reads a table.
     *
     * @param path the file
     * @param framework the year whose items it names
     * @return what it says, or the first thing that is wrong with it, with its line
     */
    public static Either<Refusal, ItemCosts> read(Path path, Framework framework) {
        return CsvFile.open(path, COLUMNS).flatMap(opened -> {
            try (CsvFile<Column> file = opened) {
                return read(file, framework);
            } catch (IOException unclosed) {
                throw new UncheckedIOException(unclosed);
            }
        });
    }

    private static Either<Refusal, ItemCosts> read(CsvFile<Column> file, Framework framework) {
        TreeMap<ItemCode, BigDecimal> costs = new TreeMap<>();
        TreeMap<ItemCode, String> units = new TreeMap<>();
        TreeMap<ItemCode, Integer> lines = new TreeMap<>();
        for (Optional<Either<Refusal, CsvRow<Column>>> next = file.next(); next.isPresent(); next = file.next()) {
            Either<Refusal, ItemCode> item = next.get().flatMap(row -> item(row, framework, lines));
            if (item.isLeft()) {
                return Either.left(item.getLeft());
            }
            CsvRow<Column> row = next.get().get();
            Optional<CsvCell> cost = row.cell(Column.COST).filter(cell -> !cell.isDashOrBlank());
            if (cost.isPresent()) {
                Either<Refusal, BigDecimal> figure = cost(item.get(), cost.get());
                if (figure.isLeft()) {
                    return Either.left(figure.getLeft());
                }
                costs.put(item.get(), figure.get());
            }
            String unit = row.text(Column.UNIT);
            if (!unit.isEmpty()) {
                units.put(item.get(), unit);
            }
        }
        return Either.right(new ItemCosts(costs, units, file.findings()));
    }

    private static Either<Refusal, ItemCode> item(
            CsvRow<Column> row, Framework framework, TreeMap<ItemCode, Integer> lines) {
        CsvCell cell = row.cell(Column.ITEM).orElseThrow();
        Either<Refusal, ItemCode> code = ItemCode.parse(cell.text()).mapLeft(refusal -> refusal.at(cell.place()));
        return code.flatMap(item -> {
            if (framework.item(item).isEmpty()) {
                return refuse(
                        ScoringRefusal.UNKNOWN_ITEM,
                        cell,
                        item.toString(),
                        framework.fiscalYear().toString(),
                        framework.lastItem().map(ItemCode::toString).orElse("–"));
            }
            Integer first = lines.putIfAbsent(item, row.line());
            if (first != null) {
                return refuse(CostRefusal.COST_TWICE, cell, item.toString(), first.toString());
            }
            boolean nothing = row.cell(Column.COST).map(CsvCell::isDashOrBlank).orElse(true)
                    && row.text(Column.UNIT).isEmpty();
            return nothing ? refuse(CostRefusal.COST_NOTHING, cell, item.toString()) : Either.right(item);
        });
    }

    private static Either<Refusal, BigDecimal> cost(ItemCode item, CsvCell cell) {
        return cell.figure()
                .flatMap(figure -> figure.signum() < 0 || cell.text().contains("%")
                        ? refuse(TaskRefusal.BAD_COST, cell, item.toString(), cell.text())
                        : Either.right(figure));
    }

    private static <T> Either<Refusal, T> refuse(
            th.ita.domain.refusal.RefusalCode code, CsvCell cell, String... arguments) {
        Place place = cell.place();
        return Either.left(Refusal.of(code, place, arguments));
    }
}
