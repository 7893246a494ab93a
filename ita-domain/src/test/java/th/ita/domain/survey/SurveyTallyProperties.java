package th.ita.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.framework.QuestionCode;

class SurveyTallyProperties {
    @Property
    void merging_is_associative(
            @ForAll("tallies") SurveyTally one,
            @ForAll("tallies") SurveyTally two,
            @ForAll("tallies") SurveyTally three) {
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property
    void merging_is_commutative(@ForAll("tallies") SurveyTally one, @ForAll("tallies") SurveyTally other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one)).hasSameHashCodeAs(other.plus(one));
    }

    @Property
    void nothing_changes_nothing(@ForAll("tallies") SurveyTally tally) {
        assertThat(tally.plus(SurveyTally.NONE)).isEqualTo(tally);
        assertThat(SurveyTally.NONE.plus(tally)).isEqualTo(tally);
    }

    @Property
    void shards_in_any_order_are_the_whole(@ForAll("shards") List<SurveyTally> shards, @ForAll Random random) {
        List<SurveyTally> shuffled = new java.util.ArrayList<>(shards);
        Collections.shuffle(shuffled, random);

        assertThat(shuffled.stream().reduce(SurveyTally.NONE, SurveyTally::plus))
                .isEqualTo(shards.stream().reduce(SurveyTally.NONE, SurveyTally::plus));
    }

    @Property
    void many_at_once_are_one_after_the_other(@ForAll("shards") List<SurveyTally> shards) {
        assertThat(SurveyTally.sum(shards)).isEqualTo(shards.stream().reduce(SurveyTally.NONE, SurveyTally::plus));
    }

    @Property
    void nobody_is_lost_in_a_merge(@ForAll("parts") PartTally one, @ForAll("parts") PartTally other) {
        PartTally both = one.plus(other);

        assertThat(both.given()).isEqualTo(one.given() + other.given());
        assertThat(both.answered()).isEqualTo(one.answered() + other.answered());
    }

    @Provide
    Arbitrary<List<SurveyTally>> shards() {
        return tallies().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<SurveyTally> tallies() {
        Arbitrary<QuestionCode> codes = Arbitraries.of("i1", "i2", "i10", "e1").map(QuestionCode::new);
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.maps(codes, parts().list().ofMaxSize(3)))
                .as((respondents, questions) -> new SurveyTally(respondents, new TreeMap<>(questions)));
    }

    @Provide
    Arbitrary<PartTally> parts() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 1_000_000_000_000L);
        return Combinators.combine(counts, counts, counts, counts.list().ofMaxSize(5))
                .as((blank, none, unreadable, answers) -> PartTally.of(
                        blank,
                        none,
                        unreadable,
                        answers.stream().mapToLong(Long::longValue).toArray()));
    }
}
