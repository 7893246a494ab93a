package th.ita.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.Examples;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyCounter;
import th.ita.rules.survey.SurveyForm;
import th.ita.rules.survey.Surveys;

class SurveyScoringProperties {
    private final SurveyForm form = Surveys.form();

    @Property(tries = 100)
    void every_score_lies_between_0_and_100_and_within_its_range(@ForAll("tallies") SurveyTally tally) {
        assertThat(sheet(Surveys.answered(tally)).total().walk()).allSatisfy(node -> {
            Interval range = node.standing().range();
            assertThat(range.low()).isBetween(Fraction.ZERO, range.high());
            assertThat(range.high()).isLessThanOrEqualTo(Fraction.of(100));
            node.score()
                    .ifPresent(
                            score -> assertThat(range.contains(score.exact())).isTrue());
        });
    }

    @Property(tries = 100)
    void a_better_answer_of_one_person_never_lowers_a_score(
            @ForAll long seed, @ForAll @IntRange(max = 50) int part, @ForAll @IntRange(max = 3) int answer) {
        FormPart line = form.parts().get(part);
        int worse = answer % line.answers().size();
        int better = best(line);
        SurveyTally others = Surveys.random(form, 5, seed, false);

        List<Explanation> before = nodes(Surveys.answered(others.plus(one(part, worse))));
        List<Explanation> after = nodes(Surveys.answered(others.plus(one(part, better))));
        assertThat(IntStream.range(0, before.size()))
                .allMatch(i -> after.get(i).score().isEmpty()
                        || after.get(i)
                                        .score()
                                        .get()
                                        .compareTo(before.get(i).score().orElseThrow())
                                >= 0);
    }

    @Property(tries = 100)
    void agencies_with_as_many_answers_have_the_mean_of_their_scores_together(
            @ForAll long one, @ForAll long other, @ForAll @IntRange(min = 1, max = 6) int respondents) {
        SurveyTally here = Surveys.random(form, respondents, one, false);
        SurveyTally there = Surveys.random(form, respondents, other, false);
        List<Explanation> hereNodes = nodes(Surveys.answered(here));
        List<Explanation> thereNodes = nodes(Surveys.answered(there));
        List<Explanation> together = nodes(Surveys.answered(here.plus(there)));

        assertThat(IntStream.range(0, together.size()))
                .allMatch(i -> together.get(i).score().isEmpty()
                        || together.get(i)
                                .score()
                                .get()
                                .equals(Score.mean(List.of(
                                        hereNodes.get(i).score().orElseThrow(),
                                        thereNodes.get(i).score().orElseThrow()))));
    }

    @Property(tries = 100)
    void the_mean_of_two_totals_is_the_total_of_the_means(
            @ForAll("indicators") List<Integer> one, @ForAll("indicators") List<Integer> other) {
        List<Integer> sums =
                IntStream.range(0, 10).mapToObj(i -> one.get(i) + other.get(i)).toList();

        assertThat(total(halves(sums, 1)))
                .isEqualTo(Score.mean(List.of(total(halves(one, 2)), total(halves(other, 2)))));
    }

    @Property(tries = 60)
    void the_range_of_what_is_known_in_part_holds_every_completion(
            @ForAll long seed, @ForAll Random random, @ForAll @IntRange(max = 43) int knownItems) {
        SurveyTally answers = Surveys.random(form, 4, seed, true);
        Assessment.Builder partly =
                Assessment.builder().from(Surveys.answered(answers)).putReported(level("6"), figure(random));
        List<Item> items = Examples.FY2564.items();
        items.stream().limit(knownItems).forEach(item -> partly.putOutcome(item.code(), outcome(random)));
        Assessment known = partly.build();
        ScoreSheet before = sheet(known);

        Assessment.Builder completed = Assessment.builder()
                .fiscalYear(known.fiscalYear())
                .putAllReported(known.reported())
                .putAllOutcomes(known.outcomes())
                .putAnswer(Surveys.IIT, new SurveyAnswers(complete(answers, random), java.util.Optional.empty()))
                .putReported(level("7"), figure(random))
                .putReported(level("8"), figure(random));
        items.stream().skip(knownItems).forEach(item -> completed.putOutcome(item.code(), outcome(random)));
        ScoreSheet after = sheet(completed.build());

        assertThat(Stream.of(
                        "total", "IIT", "EIT", "OIT", "1", "2", "3", "4", "5", "9", "9.1", "10", "i1", "i4", "i30"))
                .allSatisfy(subject -> assertThat(before.explanation(subject)
                                .orElseThrow()
                                .standing()
                                .range()
                                .contains(after.explanation(subject)
                                        .orElseThrow()
                                        .score()
                                        .orElseThrow()
                                        .exact()))
                        .as(subject)
                        .isTrue());
    }

    @Provide
    Arbitrary<SurveyTally> tallies() {
        return Surveys.tallies();
    }

    @Provide
    Arbitrary<List<Integer>> indicators() {
        return Arbitraries.integers().between(0, 10_000).list().ofSize(10);
    }

    /** The unreadable answers become any answer; blanks stay blank, but a part that nobody answered gets an answer. */
    private SurveyTally complete(SurveyTally tally, Random random) {
        SurveyCounter more = new SurveyCounter(form);
        SurveyTally readable = new SurveyTally(tally.respondents() + 1, tally.questions());
        for (int part = 0; part < form.parts().size(); part++) {
            FormPart line = form.parts().get(part);
            var counted = tally.part(line.question().code(), line.index());
            long missing = counted.answered() == 0 ? Math.max(1, counted.unreadable()) : counted.unreadable();
            for (long i = 0; i < missing; i++) {
                more.answer(part, random.nextInt(line.answers().size()));
            }
        }
        return withoutUnreadable(readable).plus(more.tally());
    }

    private static SurveyTally withoutUnreadable(SurveyTally tally) {
        var questions = new java.util.TreeMap<>(tally.questions());
        questions.replaceAll((code, parts) -> parts.stream()
                .map(part -> th.ita.domain.survey.PartTally.of(
                        part.blank(),
                        part.noAnswer(),
                        part.counts().stream().mapToLong(Long::longValue).toArray()))
                .toList());
        return new SurveyTally(tally.respondents(), questions);
    }

    private SurveyTally one(int part, int answer) {
        SurveyCounter counter = new SurveyCounter(form);
        counter.respondent();
        counter.answer(part, answer);
        return counter.tally();
    }

    private static int best(FormPart part) {
        return IntStream.range(0, part.answers().size())
                .boxed()
                .max((a, b) -> part.score(a).compareTo(part.score(b)))
                .orElseThrow();
    }

    private static List<Explanation> nodes(Assessment assessment) {
        return sheet(assessment).explanation("IIT").orElseThrow().walk().toList();
    }

    private static ScoreSheet sheet(Assessment assessment) {
        return Scorer.of(Examples.FY2564).score(assessment).get();
    }

    private static Score total(Assessment assessment) {
        return sheet(assessment).total().score().orElseThrow();
    }

    /** Indicators whose scores are so many times 0.005, or 0.01 for a factor of 2. */
    private static Assessment halves(List<Integer> indicators, int factor) {
        Assessment.Builder result = Assessment.builder().fiscalYear(Examples.FY2564.fiscalYear());
        IntStream.range(0, 10)
                .forEach(i -> result.putReported(
                        level(Integer.toString(i + 1)),
                        new ReportedScore(BigDecimal.valueOf(5L * factor * indicators.get(i), 3))));
        return result.build();
    }

    private static LevelCode level(String code) {
        return LevelCode.of(code);
    }

    private static ItemOutcome outcome(Random random) {
        return ItemOutcome.of(random.nextBoolean());
    }

    private static ReportedScore figure(Random random) {
        return new ReportedScore(BigDecimal.valueOf(random.nextInt(10_001), 2));
    }
}
