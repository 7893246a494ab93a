package th.ita.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Provenance;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Weight;
import th.ita.rules.Examples;
import th.ita.rules.scoring.ScoringRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompiledScorerTest {
    private static final FigureColumns SURVEYS = new FigureColumns(List.of("IIT", "EIT"), 2);

    private static CompiledScorer compiled(Framework framework, FigureColumns columns) {
        return CompiledScorer.of(framework, columns).get();
    }

    private static String printed(CompiledScorer scorer, BatchScores scores, String level, int agency) {
        return scorer.printed(scores.printed(scorer.levels().indexOf(level), agency))
                .toPlainString();
    }

    @Test
    void the_items_that_the_real_report_names_give_its_true_indicator() {
        CompiledScorer scorer = compiled(Examples.FY2563, SURVEYS);
        BatchInputs in = scorer.inputs(1);
        for (int item = 1; item <= 43; item++) {
            in.item(0, item - 1, !Examples.NAMED.contains(item));
        }
        BatchScores out = scorer.scores(1);
        scorer.score(in, out, 0, 1);

        assertThat(printed(scorer, out, "9", 0)).isEqualTo("49.98");
        assertThat(printed(scorer, out, "10", 0)).isEqualTo("6.25");
        assertThat(scorer.exact(out, scorer.levels().indexOf("10"), 0)).contains(Fraction.of(25, 4));
        assertThat(out.printed(0, 0)).isEqualTo(BatchScores.UNKNOWN);
        assertThat(out.grade(0)).isEqualTo(BatchScores.UNKNOWN);
    }

    @Test
    void a_whole_set_of_items_at_once_is_the_same_as_one_by_one() {
        CompiledScorer scorer = compiled(Examples.FY2564, SURVEYS);
        BatchInputs in = scorer.inputs(2);
        long met = 0x5A5_A5A5_A5A5L;
        IntStream.range(0, 43).forEach(item -> in.item(0, item, (met >> item & 1) == 1));
        in.items(1, 0, met, (1L << 43) - 1);
        for (int agency = 0; agency < 2; agency++) {
            in.figure(agency, 0, 9127);
            in.figure(agency, 1, 8000);
        }
        BatchScores out = scorer.scores(2);
        scorer.score(in, out, 0, 2);

        assertThat(out.numerator(0, 0)).isPositive().isEqualTo(out.numerator(0, 1));
    }

    @Test
    void parts_of_a_batch_scored_apart_are_the_batch() {
        CompiledScorer scorer = compiled(Examples.FY2564, new FigureColumns(List.of("total"), 2));
        BatchInputs in = scorer.inputs(1500);
        IntStream.range(0, 1500).forEach(agency -> in.figure(agency, 0, agency * 6));
        BatchScores whole = scorer.scores(1500);
        scorer.score(in, whole, 0, 1500);
        BatchScores parts = scorer.scores(1500);
        scorer.score(in, parts, 700, 1500);
        scorer.score(in, parts, 0, 700);

        assertThat(parts.printed[0]).isEqualTo(whole.printed[0]);
        assertThat(parts.grades).isEqualTo(whole.grades);
        assertThat(scorer.grades().get(whole.grade(1499))).isEqualTo("A");
    }

    @Test
    void forgotten_inputs_are_unknown() {
        CompiledScorer scorer = compiled(Examples.FY2564, SURVEYS);
        BatchInputs in = scorer.inputs(1);
        in.item(0, 0, true);
        in.figure(0, 0, 9127);
        in.clear();
        BatchScores out = scorer.scores(1);
        scorer.score(in, out, 0, 1);

        assertThat(IntStream.range(0, scorer.levels().size()).map(level -> out.printed(level, 0)))
                .containsOnly(BatchScores.UNKNOWN);
    }

    @Test
    void a_scorer_travels_as_bytes() throws Exception {
        CompiledScorer scorer = compiled(Examples.framework(2568), SURVEYS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(scorer);
        }
        CompiledScorer arrived;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            arrived = (CompiledScorer) in.readObject();
        }
        BatchInputs in = arrived.inputs(1);
        in.items(0, 0, -1L, -1L);
        in.figure(0, 0, 8500);
        in.figure(0, 1, 8499);
        BatchScores out = arrived.scores(1);
        arrived.score(in, out, 0, 1);

        assertThat(arrived.levels()).isEqualTo(scorer.levels());
        assertThat(arrived.columns()).isEqualTo(SURVEYS);
        assertThat(printed(arrived, out, "total", 0)).isEqualTo("91.00");
        assertThat(arrived.grades().get(out.grade(0))).isEqualTo("PASS");
    }

    @Test
    void denominators_are_found_and_not_written_down() {
        CompiledScorer scorer = compiled(
                Examples.FY2564,
                new FigureColumns(
                        Examples.FY2564.questions().stream()
                                .map(question -> question.code().value())
                                .toList(),
                        2));

        assertThat(scorer.denominator(scorer.levels().indexOf("9.1")))
                .isEqualTo(Examples.FY2564
                        .itemsIn(th.ita.domain.framework.LevelCode.of("9.1"))
                        .size());
        assertThat(25_200_000_000L % scorer.denominator(0)).isZero();
    }

    @Test
    void a_year_without_weights_is_not_compiled() {
        assertThat(CompiledScorer.of(Examples.framework(2569), SURVEYS)
                        .getLeft()
                        .code())
                .isEqualTo(ScoringRefusal.NO_WEIGHTS);
    }

    @Test
    void columns_of_nothing_and_columns_twice_are_refused() {
        assertThat(CompiledScorer.of(Examples.FY2564, new FigureColumns(List.of("11"), 2))
                        .getLeft())
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(CompilationRefusal.COLUMN_UNKNOWN))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("11", "2564"));
        assertThat(CompiledScorer.of(Examples.FY2564, new FigureColumns(List.of("1", "1"), 2))
                        .getLeft()
                        .code())
                .isEqualTo(CompilationRefusal.COLUMN_TWICE);
        assertThatThrownBy(() -> new FigureColumns(List.of(), 5)).isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void weights_too_fine_for_64_bits_are_refused_and_never_wrapped() {
        Framework fine = Framework.builder()
                .from(Examples.FY2564)
                .instruments(Examples.FY2564.instruments().stream()
                        .map(CompiledScorerTest::finelyWeighted)
                        .toList())
                .build();

        assertThat(CompiledScorer.of(fine, SURVEYS).getLeft())
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(CompilationRefusal.DENOMINATOR_TOO_GREAT))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("total", "2564"));
    }

    private static Instrument finelyWeighted(Instrument instrument) {
        String percent = instrument.code().value().equals("OIT") ? "33.333333333333334" : "33.333333333333333";
        return new Instrument(
                instrument.code(),
                instrument.name(),
                Optional.of(new Fact<>(new Weight(new BigDecimal(percent)), Provenance.of(Confidence.OFFICIAL))));
    }

    @Test
    void figures_outside_the_scale_are_never_taken() {
        BatchInputs in = compiled(Examples.FY2564, SURVEYS).inputs(1);

        assertThatThrownBy(() -> in.figure(0, 0, 10_001)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> in.figure(0, 0, -2)).isInstanceOf(OutOfRangeException.class);
    }
}
