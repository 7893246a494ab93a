package th.ita.bench.http;

import java.util.concurrent.atomic.AtomicLongArray;

/** How long requests took, in classes of some two per cent. Safe for several threads. */
final class Times {
    private static final int CLASSES = 1200;
    private static final double GROWTH = 1.02;

    private final AtomicLongArray counts = new AtomicLongArray(CLASSES);

    void add(long nanos) {
        double micros = Math.max(1, nanos / 1e3);
        int place = (int) (Math.log(micros) / Math.log(GROWTH));
        counts.incrementAndGet(Math.min(CLASSES - 1, place));
    }

    void addAll(Times others) {
        for (int i = 0; i < CLASSES; i++) {
            counts.addAndGet(i, others.counts.get(i));
        }
    }

    long count() {
        long all = 0;
        for (int i = 0; i < CLASSES; i++) {
            all += counts.get(i);
        }
        return all;
    }

    /** What so many of a hundred took at most, in milliseconds. */
    double millis(double percent) {
        long wanted = (long) Math.ceil(count() * percent / 100);
        long seen = 0;
        for (int i = 0; i < CLASSES; i++) {
            seen += counts.get(i);
            if (seen >= wanted && seen > 0) {
                return Math.pow(GROWTH, i + 1) / 1e3;
            }
        }
        return 0;
    }
}
