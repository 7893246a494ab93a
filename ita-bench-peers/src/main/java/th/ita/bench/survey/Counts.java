package th.ita.bench.survey;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * How often each answer was given in each agency, each province and the nation, by whoever has no counters of his own:
 * four answers and blanks for each question.
 */
final class Counts {
    static final int PLACES = 5;
    static final int BLANK = 4;

    private final int width;
    final int[] counts;

    Counts(int width) {
        this.width = width * PLACES;
        this.counts = new int[(Survey.AGENCIES + Survey.PROVINCES + 1) * this.width];
    }

    /** Where the counts of an agency begin. */
    int of(int agency) {
        return agency * width;
    }

    /** Sums agencies up to provinces and the nation. */
    void rollUp() {
        int nation = of(Survey.AGENCIES + Survey.PROVINCES);
        for (int agency = 0; agency < Survey.AGENCIES; agency++) {
            int from = of(agency);
            int province = of(Survey.AGENCIES + Survey.province(agency));
            for (int i = 0; i < width; i++) {
                counts[province + i] += counts[from + i];
                counts[nation + i] += counts[from + i];
            }
        }
    }

    void into(MessageDigest digest) {
        ByteBuffer bytes = ByteBuffer.allocate(counts.length * Integer.BYTES);
        bytes.asIntBuffer().put(counts);
        digest.update(bytes);
    }
}
