package th.ita.bench.survey;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** FastCSV with a handler of fields that makes no strings; it trusts the head, and every answer that is one digit. */
final class ByFastCsv extends IntoCounts {
    private final List<Survey> surveys;
    private final Path folder;

    ByFastCsv(List<Survey> surveys, Path folder) {
        super(surveys);
        this.surveys = surveys;
        this.folder = folder;
    }

    /** Counts as the fields come. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<Boolean> {
        private final Counts counts;
        private final boolean[] head = {true};
        private int place;

        private Handler(Counts counts) {
            this.counts = counts;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (head[0]) {
                return;
            }
            if (index == 0) {
                place = counts.of(Survey.agency(new String(buffer, offset, length)));
            } else {
                int answer = length == 0 ? Counts.BLANK : buffer[offset] - '1';
                if (answer < 0 || answer > Counts.BLANK || length > 1) {
                    throw new IllegalStateException(new String(buffer, offset, length));
                }
                counts.counts[place + answer]++;
                place += Counts.PLACES;
            }
        }

        @Override
        protected Boolean buildRecord() {
            head[0] = false;
            return Boolean.TRUE;
        }
    }

    @Override
    void count(int index, Counts counts) throws IOException {
        try (CloseableIterator<Boolean> records = CsvReader.builder()
                .build(new Handler(counts), surveys.get(index).file(folder))
                .iterator()) {
            while (records.hasNext()) {
                records.next();
            }
        }
    }
}
