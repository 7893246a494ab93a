package th.ita.export.reading;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.ita.domain.period.Period;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;
import th.ita.domain.time.FiscalYear;

/**
 * Takes the rows of measures tables. A head, over one row or two, opens a table. Where another table begins, it may be
 * the same one after a page break: its rows belong to the table only if the first has the head's width and, where the
 * table has periods, a period in its place. Anything else ends the table and is left as unread, like everything no
 * column takes.
 */
final class TableTaker {
    /** The most measures that a document may have; no agency carries out as many. */
    static final int MOST_MEASURES = 2_000;

    /** How much of what stands there a message shows. */
    private static final int SHOWN = 400;

    private static final Pattern NOTHING = Pattern.compile("[-–—.\\s]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+([.)/][0-9๐-๙]*)*");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?([0-9]{1,2})[.)]?");
    private static final FiscalYear ANY_YEAR = FiscalYear.of(2564);

    private final Place file;
    private final BiConsumer<Spot, String> unread;
    private final List<MeasureRow> rows = new ArrayList<>();
    private final List<Part.Row> headless = new ArrayList<>();
    private @Nullable Spot firstHead;
    private @Nullable TableHead head;
    /** The cell that stands last in each column for itself. */
    private final Map<Integer, Cell> above = new HashMap<>();

    private int table;
    private boolean underHead;
    private Optional<Refusal> refusal = Optional.empty();

    /** Takes rows of a file and gives what it cannot take, with its place, to whom it may concern. */
    TableTaker(Place file, BiConsumer<Spot, String> unread) {
        this.file = file;
        this.unread = unread;
    }

    /** Whether a head was met. */
    boolean begun() {
        return firstHead != null;
    }

    /** Takes a row, looks at the one below it, and tells how many rows it has taken. */
    int take(Part.Row row, Optional<Part.Row> below) {
        if (refusal.isPresent()) {
            return 1;
        }
        Optional<TableHead> found = TableHead.of(
                row.cells(), below.filter(next -> next.table() == row.table()).map(Part.Row::cells));
        if (found.isPresent()) {
            open(row, found.get());
            return found.get().rows();
        }
        if (!begun()) {
            headless.add(row);
        } else if (head == null || ends(row, head)) {
            head = null;
            leave(row);
        } else if (!underHead || !numbersColumns(row)) {
            underHead = false;
            table = row.table();
            takeRow(row, head);
        }
        return 1;
    }

    /** The rows of all tables, or why there are none. */
    Either<Refusal, List<MeasureRow>> taken() {
        if (refusal.isPresent()) {
            return Either.left(refusal.get());
        }
        if (firstHead == null) {
            return Either.left(withoutHead());
        }
        headless.forEach(this::leave);
        return rows.isEmpty()
                ? Either.left(Refusal.of(ReadingRefusal.NO_MEASURES, firstHead.in(file), TableHead.expected()))
                : Either.right(List.copyOf(rows));
    }

    private void open(Part.Row row, TableHead found) {
        head = found;
        firstHead = firstHead == null ? row.spot() : firstHead;
        table = row.table();
        underHead = true;
        above.clear();
        for (int i = 0; i < found.columns().size(); i++) {
            String name = found.names().get(i);
            if (found.columns().get(i).isEmpty() && !name.isEmpty()) {
                unread.accept(row.spot().column(i + 1), name);
            }
        }
    }

    /** Whether a row belongs to something else than the table that is open. */
    private boolean ends(Part.Row row, TableHead open) {
        int knownHeads = MeasureHeads.in(row.cells().stream().map(Cell::text).toList());
        boolean another = row.table() != table;
        return knownHeads > 1
                || (another
                        && (row.cells().size() != open.columns().size()
                                || reachesBeyond(row, open)
                                || !hasPeriod(row.cells(), open)));
    }

    /** Whether a row says something where no head stands, as in a sheet, whose rows are all as wide as the widest. */
    private static boolean reachesBeyond(Part.Row row, TableHead open) {
        int last = open.names().size();
        while (last > 0 && open.names().get(last - 1).isEmpty()) {
            last--;
        }
        return row.cells().stream().skip(last).anyMatch(Cell::says);
    }

    private static boolean hasPeriod(List<Cell> cells, TableHead open) {
        int place = open.columns().indexOf(Optional.of(Column.PERIOD));
        return place < 0
                || cells.get(place).passages().isEmpty()
                || !(PeriodPhrase.read(cells.get(place).text(), ANY_YEAR) instanceof Period.AsWritten);
    }

    /** Whether a row under a head only numbers its columns: (1) (2) (3). */
    private static boolean numbersColumns(Part.Row row) {
        return row.cells().size() > 2
                && IntStream.range(0, row.cells().size()).allMatch(i -> {
                    var number = COLUMN_NUMBER.matcher(
                            Numerals.ARABIC.write(row.cells().get(i).text()));
                    return number.matches() && Integer.parseInt(number.group(1)) == i + 1;
                });
    }

    private void takeRow(Part.Row row, TableHead open) {
        Map<Column, List<Passage>> known = new EnumMap<>(Column.class);
        boolean sameMeasure = false;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Optional<Column> column = i < open.columns().size() ? open.columns().get(i) : Optional.empty();
            if (cell.span() == Cell.Span.OF_ABOVE && column.equals(Optional.of(Column.MEASURE))) {
                sameMeasure = true;
            }
            if (NOTHING.matcher(cell.text()).matches()
                    && cell.passages().stream().allMatch(p -> p.links().isEmpty())) {
                continue;
            }
            column.ifPresent(place -> known.put(place, cell.passages()));
            if (column.isEmpty() || saysNothingThere(column.get(), cell)) {
                unread.accept(row.spot().column(i + 1), cell.text());
            }
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).span() != Cell.Span.OF_ABOVE) {
                above.put(i, row.cells().get(i));
            } else if (!sameMeasure) {
                takeFromAbove(i, open, known);
            }
        }
        add(new MeasureRow(row.spot(), known), sameMeasure);
    }

    /** What a cell says that reaches down over several measures is said of each of them. */
    private void takeFromAbove(int at, TableHead open, Map<Column, List<Passage>> known) {
        Cell over = above.get(at);
        if (over != null && over.says() && at < open.columns().size()) {
            open.columns()
                    .get(at)
                    .filter(column -> column != Column.NUMBER)
                    .ifPresent(column -> known.put(column, over.passages()));
        }
    }

    /** Whether a column takes no meaning from a text: a number that is none, evidence without a link. */
    private static boolean saysNothingThere(Column column, Cell cell) {
        return (column == Column.NUMBER && !NUMBER.matcher(cell.text()).matches())
                || (column == Column.EVIDENCE && cell.passages().stream().noneMatch(MeasureMaker::holdsLink));
    }

    private void add(MeasureRow row, boolean sameMeasure) {
        int last = rows.size() - 1;
        if (row.hasMeasure()) {
            if (rows.size() == MOST_MEASURES && refusal.isEmpty()) {
                refusal = Optional.of(Refusal.of(
                        ReadingRefusal.TOO_MANY_MEASURES, row.spot().in(file), Integer.toString(MOST_MEASURES)));
            }
            if (refusal.isEmpty()) {
                rows.add(row);
            }
        } else if (last >= 0 && !row.cells().isEmpty()) {
            rows.set(
                    last,
                    sameMeasure
                            ? rows.get(last).followedBy(row)
                            : rows.get(last).continuedBy(row));
        } else {
            row.cells()
                    .values()
                    .forEach(passages -> passages.forEach(passage -> unread.accept(row.spot(), passage.text())));
        }
    }

    private void leave(Part.Row row) {
        unread.accept(row.spot(), row.words().strip());
    }

    private Refusal withoutHead() {
        if (headless.isEmpty()) {
            return Refusal.of(ReadingRefusal.NO_TABLE, file, TableHead.expected());
        }
        Part.Row first = headless.get(0);
        String found = first.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
        String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
        return Refusal.of(ReadingRefusal.UNKNOWN_HEADS, first.spot().in(file), shown, TableHead.expected());
    }
}
