package th.ita.export.reading;

import java.util.List;
import java.util.Optional;

/** The heads that columns of a measures table are known by. */
public final class MeasureHeads {
    private MeasureHeads() {}

    /**
     * How many columns of a measures table a row names.
     *
     * @param cells the cells of the row
     * @return the number of different columns
     */
    public static int in(List<String> cells) {
        return (int) cells.stream()
                .map(Column::under)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }
}
