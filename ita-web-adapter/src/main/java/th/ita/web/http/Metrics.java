package th.ita.web.http;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests by operation and status, in the text form that Prometheus reads. Safe for several threads. */
public final class Metrics {
    /** The media type of the text form. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** The upper bounds of the classes of durations, in microseconds. */
    private static final long[] BOUNDS = {1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000};

    private static final int NANOS = 1_000;
    private static final int MICROS_DIGITS = 6;

    private final Map<Key, Times> counted = new ConcurrentHashMap<>();

    /** Metrics with nothing counted yet. */
    public Metrics() {}

    private record Key(String operation, int status) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byName = operation.compareTo(other.operation);
            return byName != 0 ? byName : Integer.compare(status, other.status);
        }
    }

    private static final class Times {
        private final LongAdder[] atMost = new LongAdder[BOUNDS.length];
        private final LongAdder count = new LongAdder();
        private final LongAdder micros = new LongAdder();

        Times() {
            for (int i = 0; i < atMost.length; i++) {
                atMost[i] = new LongAdder();
            }
        }

        void add(long took) {
            count.increment();
            micros.add(took);
            for (int i = 0; i < atMost.length; i++) {
                if (took <= BOUNDS[i]) {
                    atMost[i].increment();
                }
            }
        }
    }

    void count(String operation, int status, Duration took) {
        counted.computeIfAbsent(new Key(operation, status), any -> new Times()).add(took.toNanos() / NANOS);
    }

    /** {@return all counts as text} */
    public String text() {
        StringBuilder text = new StringBuilder("""
                # HELP ita_http_request_seconds Requests by operation and status.
                # TYPE ita_http_request_seconds histogram
                """);
        new TreeMap<>(counted).forEach((key, times) -> write(key, times, text));
        return text.toString();
    }

    private static void write(Key key, Times times, StringBuilder text) {
        String labels = "operation=\"" + key.operation() + "\",status=\"" + key.status() + "\"";
        String name = "ita_http_request_seconds";
        for (int i = 0; i < BOUNDS.length; i++) {
            text.append(name + "_bucket{" + labels + ",le=\"" + seconds(BOUNDS[i]) + "\"} " + times.atMost[i] + "\n");
        }
        text.append(name + "_bucket{" + labels + ",le=\"+Inf\"} " + times.count + "\n");
        text.append(name + "_sum{" + labels + "} " + seconds(times.micros.sum()) + "\n");
        text.append(name + "_count{" + labels + "} " + times.count + "\n");
    }

    private static String seconds(long micros) {
        return BigDecimal.valueOf(micros, MICROS_DIGITS).stripTrailingZeros().toPlainString();
    }
}
