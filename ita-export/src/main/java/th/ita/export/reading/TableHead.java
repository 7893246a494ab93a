package th.ita.export.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The head of a measures table: which column stands where; an empty place is a column no rule knows.
 *
 * @param columns the columns from left to right
 * @param names the heads as they stand there
 * @param rows over how many rows it reaches
 */
record TableHead(List<Optional<Column>> columns, List<String> names, int rows) {
    private static final int FEWEST = 3;

    /**
     * The head that a row is, if it is one: the measure and at least two more columns. Where two heads name the same
     * column, the first has it and the other is one no rule knows.
     */
    static Optional<TableHead> of(List<String> cells) {
        return of(cells.stream().map(Column::under).toList(), cells, 1);
    }

    /** The head that a row is, alone or together with the one below it, if it is one. */
    static Optional<TableHead> of(List<Cell> first, Optional<List<Cell>> below) {
        Optional<TableHead> single = of(first.stream().map(Cell::text).toList());
        Optional<TableHead> pair = below.filter(second -> isSecondRow(first, second, single.isPresent()))
                .flatMap(second -> overTwo(first, second))
                .filter(both -> single.isEmpty() || both.known() >= single.get().known());
        return pair.isPresent() ? pair : single;
    }

    private static Optional<TableHead> of(List<Optional<Column>> found, List<String> names, int rows) {
        List<Optional<Column>> columns = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        found.forEach(column -> columns.add(column.filter(seen::add)));
        return seen.contains(Column.MEASURE) && seen.size() >= FEWEST
                ? Optional.of(new TableHead(List.copyOf(columns), List.copyOf(names), rows))
                : Optional.empty();
    }

    /** How many of the columns are known. */
    private long known() {
        return columns.stream().filter(Optional::isPresent).count();
    }

    /**
     * Whether a row below one goes on with its heads: all it says are heads, by itself or together with what stands
     * above, or stands under a head that reaches over several columns. A head that is repeated does not go on.
     */
    private static boolean isSecondRow(List<Cell> first, List<Cell> second, boolean firstIsHead) {
        boolean says = second.stream().anyMatch(Cell::says);
        boolean itself = of(second.stream().map(Cell::text).toList()).isPresent();
        boolean firstHelps = IntStream.range(0, first.size())
                .anyMatch(i ->
                        reachesOn(first, i) || Column.under(first.get(i).text()).isPresent());
        return says
                && first.size() == second.size()
                && !(itself && (firstIsHead || !firstHelps))
                && IntStream.range(0, second.size())
                        .allMatch(i -> !second.get(i).says()
                                || reachesOn(first, i)
                                || below(first, second, i).isPresent());
    }

    private static Optional<TableHead> overTwo(List<Cell> first, List<Cell> second) {
        List<Optional<Column>> columns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Optional<Column> column = below(first, second, i);
            columns.add(column.isPresent() ? column : Column.under(first.get(i).text()));
            names.add(Stream.of(first.get(i).text(), second.get(i).text())
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
        return of(columns, names, 2);
    }

    /** The column that the second row names, with the words above or without. */
    private static Optional<Column> below(List<Cell> first, List<Cell> second, int at) {
        if (!second.get(at).says()) {
            return Optional.empty();
        }
        String own = second.get(at).text();
        Optional<Column> joined = Column.under(above(first, at) + own);
        return joined.isPresent() ? joined : Column.under(own);
    }

    /** The words above a place, also where they stand in a cell that reaches over it from the left. */
    private static String above(List<Cell> first, int at) {
        int from = at;
        while (from > 0 && first.get(from).span() == Cell.Span.OF_LEFT) {
            from--;
        }
        return Objects.requireNonNull(first.get(from)).text();
    }

    /** Whether the cell over a place reaches over several columns. */
    private static boolean reachesOn(List<Cell> cells, int at) {
        return cells.get(at).span() == Cell.Span.OF_LEFT
                || (at + 1 < cells.size() && cells.get(at + 1).span() == Cell.Span.OF_LEFT);
    }

    /** The heads a measures table is expected to have, for messages. */
    static String expected() {
        return Stream.of(
                        Column.MEASURE,
                        Column.METHOD,
                        Column.RESPONSIBLE,
                        Column.PERIOD,
                        Column.RESULT,
                        Column.RECOMMENDATION)
                .map(Column::usualHead)
                .collect(Collectors.joining(" | "));
    }
}
