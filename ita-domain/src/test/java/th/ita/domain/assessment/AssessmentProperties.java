package th.ita.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;

class AssessmentProperties {
    private static final FiscalYear YEAR = FiscalYear.of(2564);

    /** In whatever order things are told, and told again, it is what a tree of them would be. */
    @Property
    void figures_stand_in_the_order_of_their_levels_the_last_told_of_each(
            @ForAll("told") List<Map.Entry<LevelCode, ReportedScore>> told,
            @ForAll("levels") LevelCode one,
            @ForAll("levels") LevelCode other) {
        Assessment.Builder builder = Assessment.builder().fiscalYear(YEAR);
        SortedMap<LevelCode, ReportedScore> expected = new TreeMap<>();
        told.forEach(figure -> {
            builder.putReported(figure.getKey(), figure.getValue());
            expected.put(figure.getKey(), figure.getValue());
        });
        SortedMap<LevelCode, ReportedScore> reported = builder.build().reported();

        assertThat(reported).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(List.copyOf(reported.entrySet())).isEqualTo(List.copyOf(expected.entrySet()));
        assertThat(reported.get(one)).isEqualTo(expected.get(one));
        assertThat(reported.containsKey(other)).isEqualTo(expected.containsKey(other));
        assertThat(reported.headMap(one)).isEqualTo(expected.headMap(one));
        assertThat(reported.tailMap(one)).isEqualTo(expected.tailMap(one));
        LevelCode from = one.compareTo(other) <= 0 ? one : other;
        LevelCode to = one.compareTo(other) <= 0 ? other : one;
        assertThat(reported.subMap(from, to)).isEqualTo(expected.subMap(from, to));
        if (!expected.isEmpty()) {
            assertThat(reported.firstKey()).isEqualTo(expected.firstKey());
            assertThat(reported.lastKey()).isEqualTo(expected.lastKey());
        }
    }

    @Property
    void what_is_taken_over_is_the_same(@ForAll("told") List<Map.Entry<LevelCode, ReportedScore>> told) {
        Assessment.Builder builder = Assessment.builder().fiscalYear(YEAR).reportedGrade("A");
        told.forEach(figure -> builder.putReported(figure.getKey(), figure.getValue()));
        Assessment known = builder.putOutcome(ItemCode.of(1), ItemOutcome.MET).build();

        assertThat(Assessment.builder().from(known).build()).isEqualTo(known).hasSameHashCodeAs(known);
        assertThat(Assessment.builder().from(known).reported(Map.of()).build().reported())
                .isEmpty();
    }

    @Example
    void a_built_assessment_stays_as_it_is() {
        Assessment.Builder builder = Assessment.builder().fiscalYear(YEAR).putOutcome(ItemCode.of(2), ItemOutcome.MET);
        Assessment before = builder.build();
        builder.putOutcome(ItemCode.of(1), ItemOutcome.MET);

        assertThat(before.outcomes()).containsOnlyKeys(ItemCode.of(2));
        assertThatThrownBy(() -> before.outcomes().put(ItemCode.of(3), ItemOutcome.MET))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> before.reported().firstKey()).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> before.outcomes().subMap(ItemCode.of(2), ItemCode.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void an_assessment_has_a_year() {
        assertThatThrownBy(() -> Assessment.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fiscalYear");
    }

    @Provide
    Arbitrary<List<Map.Entry<LevelCode, ReportedScore>>> told() {
        Arbitrary<ReportedScore> figures =
                Arbitraries.integers().between(0, 100).map(figure -> new ReportedScore(BigDecimal.valueOf(figure)));
        return Combinators.combine(levels(), figures).as(Map::entry).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<LevelCode> levels() {
        return Arbitraries.of(
                        "total", "OIT", "IIT", "1", "9", "10", "9.1", "9.2", "10.1", "e1", "i1", "i1.1", "i2", "i10")
                .map(LevelCode::of);
    }
}
