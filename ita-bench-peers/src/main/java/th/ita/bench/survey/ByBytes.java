package th.ita.bench.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A loop over bytes, by hand, for files that are just as these are: it looks at nothing and trusts all. The floor. */
final class ByBytes extends IntoCounts {
    private final List<Survey> surveys;
    private final Path folder;
    private final byte[] buffer = new byte[1 << 16];

    ByBytes(List<Survey> surveys, Path folder) {
        super(surveys);
        this.surveys = surveys;
        this.folder = folder;
    }

    @Override
    void count(int index, Counts counts) throws IOException {
        try (InputStream in = Files.newInputStream(surveys.get(index).file(folder))) {
            boolean head = true;
            int agency = 0;
            int place = -1;
            int answer = Counts.BLANK;
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    byte one = buffer[i];
                    if (head) {
                        head = one != '\n';
                    } else if (one == ',' || one == '\n') {
                        if (place < 0) {
                            place = counts.of(agency % 100_000 - 10_000);
                        } else {
                            counts.counts[place + answer]++;
                            place += Counts.PLACES;
                        }
                        answer = Counts.BLANK;
                        if (one == '\n') {
                            place = -1;
                            agency = 0;
                        }
                    } else if (place < 0) {
                        agency = one == '-' ? 0 : agency * 10 + one - '0';
                    } else {
                        answer = one - '1';
                    }
                }
            }
        }
    }
}
