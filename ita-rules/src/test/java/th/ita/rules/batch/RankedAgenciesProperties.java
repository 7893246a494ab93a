package th.ita.rules.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import th.ita.domain.score.Fraction;
import th.ita.rules.Examples;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.compiled.FigureColumns;

/** Held against the definitions, told in plain loops. */
class RankedAgenciesProperties {
    private final CompiledScorer scorer = CompiledScorer.of(Examples.FY2564, new FigureColumns(List.of("total"), 2))
            .get();

    /** Totals with many ties, some unknown, in a few groups. */
    private record Nation(List<Integer> totals, List<String> types, RankedAgencies ranked) {}

    private Nation nation(int size, Random random) {
        ScoredAgencies scores = new ScoredAgencies(scorer);
        Groups types = new Groups();
        Groups provinces = new Groups();
        List<Integer> totals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        byte[] items = new byte[scorer.items().size()];
        java.util.Arrays.fill(items, (byte) -1);
        for (int i = 0; i < size; i++) {
            totals.add(random.nextInt(10) == 0 ? -1 : 5000 + 100 * random.nextInt(30));
            names.add(List.of("", "ก", "ข", "ค").get(random.nextInt(4)));
            scores.add(items, new int[] {totals.get(i)});
            types.add(names.get(i));
            provinces.add("");
        }
        return new Nation(totals, names, RankedAgencies.of(scores, types, provinces));
    }

    @Property(tries = 20)
    void scores_asked_for_between_agencies_are_those_asked_for_at_the_end(
            @ForAll @IntRange(min = 1, max = 1100) int size, @ForAll Random random) {
        ScoredAgencies asked = new ScoredAgencies(scorer);
        List<Integer> totals = new ArrayList<>();
        byte[] items = new byte[scorer.items().size()];
        java.util.Arrays.fill(items, (byte) -1);
        for (int i = 0; i < size; i++) {
            totals.add(random.nextInt(10) == 0 ? -1 : random.nextInt(10_001));
            asked.add(items, new int[] {totals.get(i)});
            if (random.nextInt(20) == 0) {
                int earlier = random.nextInt(i + 1);
                assertThat(asked.printed(0, earlier)).isEqualTo(totals.get(earlier));
            }
        }
        for (int i = 0; i < size; i++) {
            assertThat(asked.printed(0, i)).isEqualTo(totals.get(i));
        }
    }

    @Property(tries = 60)
    void places_are_what_their_definitions_say(@ForAll @IntRange(min = 1, max = 1100) int size, @ForAll Random random) {
        Nation nation = nation(size, random);
        for (int i = 0; i < size; i++) {
            int agency = i;
            int total = nation.totals.get(i);
            if (total < 0) {
                assertThat(nation.ranked.rank(i)).isEmpty();
                assertThat(nation.ranked.rankInType(i)).isEmpty();
                assertThat(nation.ranked.percentileInType(i)).isEmpty();
                continue;
            }
            long above = nation.totals.stream().filter(other -> other > total).count();
            assertThat(nation.ranked.rank(i)).hasValue((int) above + 1);
            int[] peers = IntStream.range(0, size)
                    .filter(other ->
                            nation.types.get(other).equals(nation.types.get(agency)) && nation.totals.get(other) >= 0)
                    .toArray();
            long notAbove = IntStream.of(peers)
                    .filter(other -> nation.totals.get(other) <= total)
                    .count();
            if (nation.types.get(i).isEmpty()) {
                assertThat(nation.ranked.rankInType(i)).isEmpty();
                assertThat(nation.ranked.percentileInType(i)).isEmpty();
            } else {
                assertThat(nation.ranked.rankInType(i)).hasValue((int) (peers.length - notAbove) + 1);
                assertThat(nation.ranked.percentileInType(i)).contains(Fraction.of(100 * notAbove, peers.length));
            }
            assertThat(nation.ranked.rankInProvince(i)).isEmpty();
            assertThat(nation.ranked.percentileInProvince(i)).isEmpty();
        }
    }

    @Property(tries = 60)
    void summaries_are_what_their_definitions_say(
            @ForAll @IntRange(min = 1, max = 600) int size, @ForAll Random random) {
        Nation nation = nation(size, random);
        Summary summary = nation.ranked.summary();
        List<Integer> known = new ArrayList<>(
                nation.totals.stream().filter(total -> total >= 0).toList());
        Collections.sort(known);

        assertThat(summary.agencies()).isEqualTo(size);
        assertThat(summary.scored()).isEqualTo(known.size());
        assertThat(summary.grades().stream().mapToInt(count -> count).sum()).isEqualTo(known.size());
        assertThat(summary.totals().isPresent()).isEqualTo(!known.isEmpty());
        summary.totals().ifPresent(totals -> {
            int n = known.size();
            long sum = known.stream().mapToLong(total -> total).sum();
            assertThat(totals.mean()).isEqualTo(Fraction.of(sum, 100L * n));
            assertThat(totals.least()).isEqualTo(Fraction.of(known.get(0), 100));
            assertThat(totals.greatest()).isEqualTo(Fraction.of(known.get(n - 1), 100));
            assertThat(totals.median()).isEqualTo(Fraction.of(known.get((n - 1) / 2) + known.get(n / 2), 200));
        });
        assertThat(nation.ranked.summariesByType().values().stream()
                        .mapToInt(Summary::agencies)
                        .sum())
                .isEqualTo((int)
                        nation.types.stream().filter(type -> !type.isEmpty()).count());
    }
}
