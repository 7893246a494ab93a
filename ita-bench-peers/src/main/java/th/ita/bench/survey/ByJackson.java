package th.ita.bench.survey;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Jackson's reader of CSV, token by token; it trusts the head, and every answer that is one digit. */
final class ByJackson extends IntoCounts {
    private static final CsvFactory FACTORY = new CsvFactory();

    private final List<Survey> surveys;
    private final Path folder;

    ByJackson(List<Survey> surveys, Path folder) {
        super(surveys);
        this.surveys = surveys;
        this.folder = folder;
    }

    @Override
    void count(int index, Counts counts) throws IOException {
        try (JsonParser cells =
                FACTORY.createParser(surveys.get(index).file(folder).toFile())) {
            boolean head = true;
            int place = -1;
            for (JsonToken token = cells.nextToken(); token != null; token = cells.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    place = -1;
                } else if (token == JsonToken.END_ARRAY) {
                    head = false;
                } else if (!head && place < 0) {
                    place = counts.of(Survey.agency(cells.getText()));
                } else if (!head) {
                    int length = cells.getTextLength();
                    int answer = length == 0 ? Counts.BLANK : cells.getTextCharacters()[cells.getTextOffset()] - '1';
                    if (answer < 0 || answer > Counts.BLANK || length > 1) {
                        throw new IllegalStateException(cells.getText());
                    }
                    counts.counts[place + answer]++;
                    place += Counts.PLACES;
                }
            }
        }
    }
}
