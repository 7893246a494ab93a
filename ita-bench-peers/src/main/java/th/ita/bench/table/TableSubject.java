package th.ita.bench.table;

import java.io.IOException;
import java.nio.file.Path;

/** What scores the table. */
public enum TableSubject {
    /** Ours, to CSV. */
    OURS_CSV,
    /** Ours, to JSON. */
    OURS_JSON,
    /** Lines, {@code split} and {@code BigDecimal}, to CSV. */
    NAIVE_CSV,
    /** FastCSV and Jackson's generator, to JSON. */
    FASTCSV_JACKSON,
    /** Bytes to bytes, to CSV. */
    BY_HAND_CSV;

    byte[] score(Path file) throws IOException {
        return switch (this) {
            case OURS_CSV -> Ours.csv(file);
            case OURS_JSON -> Ours.json(file);
            case NAIVE_CSV -> NaiveCsv.score(file);
            case FASTCSV_JACKSON -> FastCsvJackson.score(file);
            case BY_HAND_CSV -> ByteCsv.score(file);
        };
    }

    boolean isJson() {
        return this == OURS_JSON || this == FASTCSV_JACKSON;
    }
}
