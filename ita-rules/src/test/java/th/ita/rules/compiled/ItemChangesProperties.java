package th.ita.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.rules.AnyAssessment;
import th.ita.rules.Examples;

class ItemChangesProperties {
    @Property(tries = 100)
    void after_any_turns_scores_and_grade_are_those_worked_out_anew(
            @ForAll("frameworks") Framework framework, @ForAll Random random) {
        List<String> codes =
                AnyAssessment.levels(framework).stream().map(LevelCode::value).toList();
        CompiledScorer scorer =
                CompiledScorer.of(framework, new FigureColumns(codes, 2)).get();
        List<Integer> known = new ArrayList<>();
        BatchInputs in = anyInputs(scorer, codes.size(), known, random);
        ItemChanges changes = scorer.changes();
        BatchScores anew = scorer.scores(1);
        changes.start(in, 0);

        for (int turn = 0; turn < 20 && !known.isEmpty(); turn++) {
            int item = known.get(random.nextInt(known.size()));
            changes.turn(item);
            in.item(0, item, (in.met[item >> 6][0] >>> item & 1) == 0);
            scorer.score(in, anew, 0, 1);

            for (int level = 0; level < scorer.levels().size(); level++) {
                assertThat(changes.numerator(level)).isEqualTo(anew.numerator(level, 0));
                assertThat(changes.printed(level)).isEqualTo(anew.printed(level, 0));
            }
            assertThat(changes.grade()).isEqualTo(anew.grade(0));
        }
    }

    /** One agency: mostly known items, and some published figures. */
    private static BatchInputs anyInputs(CompiledScorer scorer, int columns, List<Integer> known, Random random) {
        BatchInputs in = scorer.inputs(1);
        int unknown = random.nextInt(3) == 0 ? 20 : 1000;
        for (int item = 0; item < scorer.items().size(); item++) {
            if (random.nextInt(unknown) > 0) {
                in.item(0, item, random.nextBoolean());
                known.add(item);
            }
        }
        for (int column = 0; column < columns; column++) {
            in.figure(0, column, random.nextInt(4) == 0 ? BatchInputs.UNKNOWN : random.nextInt(10_001));
        }
        return in;
    }

    @Example
    void an_item_of_which_nothing_is_known_has_no_other_way() {
        CompiledScorer scorer = CompiledScorer.of(Examples.FY2564, new FigureColumns(List.of(), 2))
                .get();
        ItemChanges changes = scorer.changes();
        changes.start(scorer.inputs(1), 0);

        assertThatThrownBy(() -> changes.turn(7)).isInstanceOf(OutOfRangeException.class);
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return Arbitraries.of(AnyAssessment.scorable());
    }
}
