package th.ita.export.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The head of a measures table: which column stands where; an empty place is a column no rule knows.
 *
 * @param columns the columns from left to right
 */
record TableHead(List<Optional<Column>> columns) {
    private static final int FEWEST = 3;

    /**
     * The head that a row is, if it is one: the measure and at least two more columns. Where two heads name the same
     * column, the first has it and the other is one no rule knows.
     */
    static Optional<TableHead> of(List<String> cells) {
        List<Optional<Column>> columns = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (String cell : cells) {
            columns.add(Column.under(cell).filter(seen::add));
        }
        return seen.contains(Column.MEASURE) && seen.size() >= FEWEST
                ? Optional.of(new TableHead(List.copyOf(columns)))
                : Optional.empty();
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
