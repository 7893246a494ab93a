package th.ita.rules.fulfilment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import th.ita.domain.measures.Measure;

/**
 * Finds for each row of a report the measure it reports on: first by title and method, then by title, then by what is most
 * alike. Where several are the same they are paired in their order.
 */
final class Pairing {
    /** A title so alike, in thousandths, is the same measure by another name. */
    private static final int ALIKE = 600;

    private static final int METHOD_ALIKE = 900;
    private static final int TELLING_METHOD = 15;
    /** Comparing more than this many pairs of measures that have no title in common would take too long. */
    private static final long MOST_COMPARISONS = 1_000_000;

    private final List<Measure> planned;
    private final List<Measure> reported;
    private final NavigableSet<Integer> openPlanned = new TreeSet<>();
    private final NavigableSet<Integer> openReported = new TreeSet<>();
    private final List<Pair> pairs = new ArrayList<>();

    private Pairing(List<Measure> planned, List<Measure> reported) {
        this.planned = planned;
        this.reported = reported;
        IntStream.range(0, planned.size()).forEach(openPlanned::add);
        IntStream.range(0, reported.size()).forEach(openReported::add);
    }

    /** The pairs, in the order of the plan. */
    static List<Pair> of(List<Measure> planned, List<Measure> reported) {
        Pairing pairing = new Pairing(planned, reported);
        pairing.pairBy(measure -> title(measure) + "\n" + method(measure));
        pairing.pairBy(Pairing::title);
        pairing.pairAlike();
        pairing.pairs.sort(Comparator.comparingInt(Pair::planned));
        return List.copyOf(pairing.pairs);
    }

    private static String title(Measure measure) {
        return Likeness.plain(measure.title());
    }

    private static String method(Measure measure) {
        return Likeness.plain(measure.method().orElse(""));
    }

    private void pairBy(Function<Measure, String> key) {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        openPlanned.forEach(i -> waiting.computeIfAbsent(key.apply(planned.get(i)), same -> new ArrayDeque<>())
                .add(i));
        for (int row : List.copyOf(openReported)) {
            Deque<Integer> same = waiting.getOrDefault(key.apply(reported.get(row)), new ArrayDeque<>());
            if (!same.isEmpty()) {
                pair(new Pair(same.remove(), row));
            }
        }
    }

    private record Candidate(Pair pair, int alike) {}

    private void pairAlike() {
        if ((long) openPlanned.size() * openReported.size() > MOST_COMPARISONS) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i : openPlanned) {
            for (int row : openReported) {
                int alike = alike(planned.get(i), reported.get(row));
                if (alike > 0) {
                    candidates.add(new Candidate(new Pair(i, row), alike));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::alike).reversed());
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            if (openPlanned.contains(pair.planned()) && openReported.contains(pair.reported())) {
                pair(pair);
            }
        }
    }

    /** How alike two measures are that may be the same; 0 where they are not. */
    private static int alike(Measure one, Measure other) {
        int titles = Likeness.of(title(one), title(other));
        String method = method(one);
        int methods = method.length() < TELLING_METHOD ? 0 : Likeness.of(method, method(other));
        return titles >= ALIKE || methods >= METHOD_ALIKE ? titles + methods : 0;
    }

    private void pair(Pair pair) {
        pairs.add(pair);
        openPlanned.remove(pair.planned());
        openReported.remove(pair.reported());
    }
}
