package th.ita.export.csv;

import java.util.List;

/**
 * A column that a table may have.
 *
 * @param key what it is to the program
 * @param heads how it may be headed, in Thai and in English, the one to recommend first; capitals, spaces, dashes,
 *     underscores and the kind of digits make no difference
 * @param required whether a table without it is refused
 * @param <K> the kind of key
 */
public record CsvColumn<K>(K key, List<String> heads, boolean required) {
    /** Keeps its own copy of the heads. */
    public CsvColumn {
        heads = List.copyOf(heads);
    }

    /**
     * A column that may be missing.
     *
     * @param key what it is to the program
     * @param heads how it may be headed
     * @param <K> the kind of key
     * @return the column
     */
    public static <K> CsvColumn<K> of(K key, String... heads) {
        return new CsvColumn<>(key, List.of(heads), false);
    }

    /** {@return this column, without which a table is refused} */
    public CsvColumn<K> mandatory() {
        return new CsvColumn<>(key, heads, true);
    }
}
