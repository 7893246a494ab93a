package th.ita.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.domain.score.Score;
import th.ita.rules.AnyAssessment;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

class CompiledScorerProperties {
    @Property(tries = 60)
    void a_batch_scores_as_each_agency_does_alone(
            @ForAll("frameworks") Framework framework,
            @ForAll @IntRange(min = 1, max = 1100) int size,
            @ForAll @IntRange(min = 2, max = 4) int decimals,
            @ForAll Random random) {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            assessments.add(AnyAssessment.assessment(framework, random, 2));
        }

        assertEqual(framework, decimals, assessments);
    }

    @Property(tries = 100)
    void every_rounding_rounds_as_it_does_for_one_agency(
            @ForAll("frameworks") Framework framework, @ForAll("roundings") Rounding rounding, @ForAll Random random) {
        Framework other = Framework.builder()
                .from(framework)
                .rounding(
                        new Fact<>(rounding, framework.rounding().orElseThrow().provenance()))
                .build();
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            assessments.add(AnyAssessment.assessment(other, random, rounding.decimals()));
        }

        assertEqual(other, Math.max(2, rounding.decimals()), assessments);
    }

    @Property(tries = 100)
    void means_of_questions_give_their_indicators(
            @ForAll @IntRange(min = 2, max = 4) int decimals, @ForAll Random random) {
        Framework framework = th.ita.rules.Examples.FY2564;
        List<String> codes = framework.questions().stream()
                .map(question -> question.code().value())
                .toList();
        CompiledScorer scorer =
                CompiledScorer.of(framework, new FigureColumns(codes, decimals)).get();
        BatchInputs in = scorer.inputs(1);
        int unit = BigDecimal.TEN.pow(decimals).intValueExact();
        List<Integer> means = new ArrayList<>();
        for (int column = 0; column < codes.size(); column++) {
            means.add(random.nextInt(200) == 0 ? BatchInputs.UNKNOWN : random.nextInt(100 * unit + 1));
            in.figure(0, column, means.get(column));
        }
        BatchScores out = scorer.scores(1);
        scorer.score(in, out, 0, 1);

        for (String indicator : List.of("1", "2", "3", "4", "5", "6", "7", "8")) {
            List<Question> questions = framework.questionsIn(LevelCode.of(indicator));
            List<Integer> parts = questions.stream()
                    .map(question -> means.get(codes.indexOf(question.code().value())))
                    .toList();
            Optional<Fraction> expected = parts.contains(BatchInputs.UNKNOWN)
                    ? Optional.empty()
                    : Optional.of(
                            Fraction.of(parts.stream().mapToLong(part -> part).sum(), (long) unit * parts.size()));
            assertThat(scorer.exact(out, scorer.levels().indexOf(indicator), 0)).isEqualTo(expected);
        }
    }

    @Property(tries = 2000)
    void dividing_by_the_inverse_is_dividing(@ForAll("numerators") long number, @ForAll("divisors") long divisor) {
        assertThat(Divisor.of(divisor).into(number)).isEqualTo(number / divisor);
    }

    @Property(tries = 2000)
    void dividing_what_is_not_too_great_is_dividing_too(
            @ForAll("numerators") long greatest, @ForAll("divisors") long divisor, @ForAll Random random) {
        Divisor made = Divisor.of(divisor, greatest);
        for (long number : new long[] {0, greatest, greatest / 2, (long) (random.nextDouble() * greatest)}) {
            assertThat(made.into(number)).isEqualTo(number / divisor);
            long multiple = number / divisor * divisor;
            assertThat(made.into(Math.max(0, multiple - 1))).isEqualTo(Math.max(0, multiple - 1) / divisor);
        }
    }

    @Property(tries = 60)
    void what_is_printed_alone_is_what_is_printed_with_all_the_rest(
            @ForAll("frameworks") Framework framework,
            @ForAll @IntRange(min = 1, max = 1100) int size,
            @ForAll @IntRange(min = 1, max = 1000) int seldom,
            @ForAll Random random) {
        CompiledScorer scorer = CompiledScorer.of(framework, new FigureColumns(List.of("IIT", "EIT"), 2))
                .get();
        BatchInputs in = scorer.inputs(size);
        for (int agency = 0; agency < size; agency++) {
            for (int item = 0; item < scorer.items().size(); item++) {
                if (random.nextInt(seldom) > 0 || seldom == 1) {
                    in.item(agency, item, random.nextBoolean());
                }
            }
            for (int column = 0; column < 2; column++) {
                in.figure(agency, column, random.nextInt(seldom) > 0 ? random.nextInt(10_001) : BatchInputs.UNKNOWN);
            }
        }
        List<String> some =
                scorer.levels().stream().filter(level -> random.nextBoolean()).toList();
        CompiledScorer printing = scorer.printing(some);
        BatchScores all = scorer.scores(size);
        BatchScores alone = printing.scores(size);
        scorer.score(in, all, 0, size);
        printing.score(in, alone, 0, size);

        for (int agency = 0; agency < size; agency++) {
            assertThat(alone.grade(agency)).isEqualTo(all.grade(agency));
            for (String code : some) {
                int level = scorer.levels().indexOf(code);
                assertThat(alone.printed(level, agency)).isEqualTo(all.printed(level, agency));
            }
        }
    }

    private static void assertEqual(Framework framework, int decimals, List<Assessment> assessments) {
        List<String> codes =
                AnyAssessment.levels(framework).stream().map(LevelCode::value).toList();
        CompiledScorer scorer =
                CompiledScorer.of(framework, new FigureColumns(codes, decimals)).get();
        BatchInputs in = scorer.inputs(assessments.size());
        for (int agency = 0; agency < assessments.size(); agency++) {
            fill(in, agency, assessments.get(agency), scorer, codes, decimals);
        }
        BatchScores out = scorer.scores(assessments.size());
        scorer.score(in, out, 0, assessments.size());

        Scorer interpreter = Scorer.of(framework);
        for (int agency = 0; agency < assessments.size(); agency++) {
            assertSame(interpreter.score(assessments.get(agency)).get(), scorer, out, agency);
        }
    }

    private static void fill(
            BatchInputs in,
            int agency,
            Assessment assessment,
            CompiledScorer scorer,
            List<String> codes,
            int decimals) {
        assessment
                .outcomes()
                .forEach((item, outcome) -> in.item(agency, scorer.items().indexOf(item.toString()), outcome.isMet()));
        assessment
                .reported()
                .forEach((code, figure) -> in.figure(
                        agency,
                        codes.indexOf(code.value()),
                        figure.printed().movePointRight(decimals).intValueExact()));
    }

    private static void assertSame(ScoreSheet sheet, CompiledScorer scorer, BatchScores out, int agency) {
        for (int level = 0; level < scorer.levels().size(); level++) {
            String code = scorer.levels().get(level);
            Optional<Score> score = sheet.explanation(code).orElseThrow().score();
            assertThat(scorer.exact(out, level, agency)).as(code).isEqualTo(score.map(Score::exact));
            int units = out.printed(level, agency);
            assertThat(units < 0 ? Optional.empty() : Optional.of(scorer.printed(units)))
                    .as(code)
                    .isEqualTo(score.map(sheet::printed));
        }
        int grade = out.grade(agency);
        assertThat(grade < 0 ? Optional.empty() : Optional.of(scorer.grades().get(grade)))
                .isEqualTo(sheet.grade().map(Grade::code));
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return Arbitraries.of(AnyAssessment.scorable());
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(java.math.RoundingMode.values())
                                .filter(mode -> mode != java.math.RoundingMode.UNNECESSARY))
                .as(Rounding::new);
    }

    @Provide
    Arbitrary<Long> numerators() {
        return Arbitraries.longs().between(0, Divisor.LIMIT - 1);
    }

    @Provide
    Arbitrary<Long> divisors() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, Divisor.LIMIT - 1),
                Arbitraries.longs().between(1, 10_000_000),
                Arbitraries.integers().between(0, 59).map(bit -> 1L << bit));
    }
}
