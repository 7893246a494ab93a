package th.ita.bench.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What a long run asks, and how often: by the thousand requests, in an order that spreads the rare ones evenly.
 *
 * @param length how long it lasts
 * @param perSecond how many requests are due each second
 */
record SoakPlan(Duration length, int perSecond) {
    /** Half of 5,000 scores a second for half of the time, half of 1,000 pages a second for the other half. */
    private static final int USUAL_RATE = 1500;

    /** What part of the time the rate takes to rise. */
    private static final double RISE = 30;

    private static final int THOUSAND = 1000;

    /** A prime, so that the thousand come in a mixed order. */
    private static final int STRIDE = 617;

    /** What is asked, with how many of a thousand requests ask it. */
    enum Kind {
        SCORE("score (GET, API)", 832),
        DASHBOARD("dashboard", 100),
        PLAN("plan of measures", 25),
        MEASURE("one measure", 15),
        ITEMS("items", 10),
        EXPLANATION("score explained", 7),
        HISTORY("history", 5),
        DOCUMENT("plan as JSON (GET, API)", 3),
        CALCULATION("score of a document (POST, API)", 1),
        /** One in three of these asks for a paper, the others write. */
        RARE("", 2);

        private final String words;
        private final int share;

        Kind(String words, int share) {
            this.words = words;
            this.share = share;
        }

        String words() {
            return words;
        }
    }

    static SoakPlan of(List<String> options) {
        return new SoakPlan(
                Duration.parse("PT" + value(options, "--soak", "60m")),
                Integer.parseInt(value(options, "--rate", "" + USUAL_RATE)));
    }

    private static String value(List<String> options, String name, String usual) {
        int at = options.indexOf(name);
        return at >= 0 && at + 1 < options.size() ? options.get(at + 1) : usual;
    }

    /** How many requests are due; while the rate rises, half as many as afterwards. */
    long requests() {
        return (long) (perSecond * (length.toSeconds() - rise() / 2));
    }

    /** When a request is due, in nanoseconds after the first: the rate rises evenly, as a morning's does, and stays. */
    long due(long number) {
        double risen = perSecond * rise() / 2;
        double seconds =
                number < risen ? Math.sqrt(2 * number * rise() / perSecond) : rise() / 2 + number / (double) perSecond;
        return (long) (seconds * Duration.ofSeconds(1).toNanos());
    }

    /** For how many seconds the rate rises: the first thirtieth. */
    private double rise() {
        return length.toSeconds() / RISE;
    }

    static Kind kind(long number) {
        int place = (int) (number % THOUSAND * STRIDE % THOUSAND);
        for (Kind kind : Kind.values()) {
            place -= kind.share;
            if (place < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("shares are " + Arrays.toString(Kind.values()));
    }
}
