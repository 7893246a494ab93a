package th.ita.export.reading;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.ita.domain.period.Period;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/**
 * Takes the rows of measures tables. A head opens a table. A blank line or a paragraph may be a page break within it or
 * the end of it: what follows belongs to the table only if it has the head's width and, where the table has periods, a
 * period in its place. Anything else ends the table and is left as unread, like everything no column takes.
 */
final class TableTaker {
    private static final Pattern NOTHING = Pattern.compile("[-–—.\\s]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+([.)/][0-9๐-๙]*)*");
    private static final FiscalYear ANY_YEAR = FiscalYear.of(2564);

    private final SourceFile file;
    private final BiConsumer<Integer, String> unread;
    private final List<MeasureRow> rows = new ArrayList<>();
    private final List<Line> headless = new ArrayList<>();
    private int firstHead;
    private boolean interrupted;
    private @Nullable TableHead head;

    /** Takes rows of a file and gives what it cannot take, with its line, to whom it may concern. */
    TableTaker(SourceFile file, BiConsumer<Integer, String> unread) {
        this.file = file;
        this.unread = unread;
    }

    /** Whether a head was met. */
    boolean begun() {
        return firstHead > 0;
    }

    /** Something stands between the last row and the next. */
    void interrupt() {
        interrupted = true;
    }

    void take(Line line) {
        List<String> cells = line.cells();
        Optional<TableHead> found = TableHead.of(cells);
        if (found.isPresent()) {
            open(line, found.get());
        } else if (!begun()) {
            headless.add(line);
        } else if (head == null || ends(cells, head)) {
            head = null;
            leave(line);
        } else {
            interrupted = false;
            takeRow(line, cells, head);
        }
    }

    /** The rows of all tables, or why there are none. */
    Either<Refusal, List<MeasureRow>> taken() {
        if (!begun()) {
            return Either.left(withoutHead());
        }
        headless.forEach(this::leave);
        return rows.isEmpty()
                ? Either.left(
                        Refusal.of(ReadingRefusal.NO_MEASURES, file.place().at(firstHead), TableHead.expected()))
                : Either.right(List.copyOf(rows));
    }

    private void open(Line line, TableHead found) {
        head = found;
        firstHead = begun() ? firstHead : line.number();
        interrupted = false;
        for (int i = 0; i < found.columns().size(); i++) {
            String name = line.cells().get(i);
            if (found.columns().get(i).isEmpty() && !name.isEmpty()) {
                unread.accept(line.number(), name);
            }
        }
    }

    /** Whether a row belongs to something else than the table that is open. */
    private boolean ends(List<String> cells, TableHead open) {
        long knownHeads =
                cells.stream().filter(cell -> Column.under(cell).isPresent()).count();
        return knownHeads > 1 || (interrupted && (cells.size() != open.columns().size() || !hasPeriod(cells, open)));
    }

    private static boolean hasPeriod(List<String> cells, TableHead open) {
        int place = open.columns().indexOf(Optional.of(Column.PERIOD));
        return place < 0
                || cells.get(place).isEmpty()
                || !(PeriodPhrase.read(cells.get(place), ANY_YEAR) instanceof Period.AsWritten);
    }

    private void takeRow(Line line, List<String> cells, TableHead open) {
        Map<Column, String> known = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            String text = Markup.plain(cells.get(i));
            if (NOTHING.matcher(text).matches()) {
                continue;
            }
            Optional<Column> column = i < open.columns().size() ? open.columns().get(i) : Optional.empty();
            column.ifPresent(place -> known.put(place, text));
            if (column.isEmpty() || saysNothingThere(column.get(), text)) {
                unread.accept(line.number(), text);
            }
        }
        add(new MeasureRow(line.number(), known));
    }

    /** Whether a column takes no meaning from a text: a number that is none, evidence without a link. */
    private static boolean saysNothingThere(Column column, String text) {
        return (column == Column.NUMBER && !NUMBER.matcher(text).matches())
                || (column == Column.EVIDENCE && !MeasureMaker.holdsLink(text));
    }

    private void add(MeasureRow row) {
        int last = rows.size() - 1;
        if (row.hasMeasure()) {
            rows.add(row);
        } else if (last >= 0 && !row.cells().isEmpty()) {
            rows.set(last, rows.get(last).continuedBy(row));
        } else {
            row.cells().values().forEach(text -> unread.accept(row.line(), text));
        }
    }

    private void leave(Line line) {
        unread.accept(line.number(), line.text().strip());
    }

    private Refusal withoutHead() {
        if (headless.isEmpty()) {
            return Refusal.of(ReadingRefusal.NO_TABLE, file.place(), TableHead.expected());
        }
        Line first = headless.get(0);
        String found = first.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
        return Refusal.of(ReadingRefusal.UNKNOWN_HEADS, file.place().at(first.number()), found, TableHead.expected());
    }
}
