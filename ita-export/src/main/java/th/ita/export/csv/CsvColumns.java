package th.ita.export.csv;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.OutOfRangeException;
import th.ita.export.near.EditDistance;

/**
 * The columns a kind of table may have, found by their heads in whatever order a file has them. Immutable and
 * thread-safe.
 *
 * @param <K> the kind of key
 */
public final class CsvColumns<K> {
    /** Heads shorter than this, such as numbers, are near to too many others. */
    private static final int SHORT = 3;

    private final List<CsvColumn<K>> columns;
    private final Map<String, CsvColumn<K>> byHead;

    private CsvColumns(List<CsvColumn<K>> columns, Map<String, CsvColumn<K>> byHead) {
        this.columns = columns;
        this.byHead = byHead;
    }

    /**
     * Columns.
     *
     * @param columns the columns
     * @param <K> the kind of key
     * @return them, to be found by their heads
     * @throws OutOfRangeException if two of them may be headed alike
     */
    public static <K> CsvColumns<K> of(List<CsvColumn<K>> columns) {
        Map<String, CsvColumn<K>> byHead = new LinkedHashMap<>();
        for (CsvColumn<K> column : columns) {
            for (String head : column.heads()) {
                CsvColumn<K> other = byHead.putIfAbsent(CsvHead.comparable(head), column);
                if (other != null && !other.key().equals(column.key())) {
                    throw new OutOfRangeException("head of a column", head, "a head of one column only");
                }
            }
        }
        return new CsvColumns<>(List.copyOf(columns), byHead);
    }

    /** {@return the columns, in the order they were declared} */
    public List<CsvColumn<K>> all() {
        return columns;
    }

    /**
     * The column that a head means.
     *
     * @param head a head as a file has it
     * @return the column, or nothing if the head is not known
     */
    public Optional<CsvColumn<K>> headed(String head) {
        return Optional.ofNullable(byHead.get(CsvHead.comparable(head)));
    }

    /**
     * The known head that is nearest to one that is not known, if it is near enough to be meant.
     *
     * @param head a head as a file has it
     * @return the head to suggest, or nothing
     */
    public Optional<String> near(String head) {
        String unknown = CsvHead.comparable(head);
        int enough = unknown.length() < SHORT ? 0 : Math.max(1, unknown.length() / 4);
        return columns.stream()
                .flatMap(column -> column.heads().stream())
                .filter(known -> distance(unknown, known) <= enough)
                .min(Comparator.comparingInt(known -> distance(unknown, known)));
    }

    /** The recommended head of every column, for a message. */
    String recommended() {
        return columns.stream().map(column -> column.heads().get(0)).collect(Collectors.joining(", "));
    }

    private static int distance(String unknown, String known) {
        return EditDistance.between(unknown, CsvHead.comparable(known));
    }
}
