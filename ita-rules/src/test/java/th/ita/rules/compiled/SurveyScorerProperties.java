package th.ita.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.Examples;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;
import th.ita.rules.survey.SurveyForm;
import th.ita.rules.survey.Surveys;

class SurveyScorerProperties {
    /** A survey of FY2564 with counted answers. */
    record Answered(LevelCode survey, SurveyTally tally) {}

    @Property(tries = 400)
    void a_survey_stands_where_the_tree_has_it(@ForAll("answered") Answered answered) {
        ScoreSheet sheet = sheet(answered);
        Explanation node = sheet.explanation(answered.survey().value()).orElseThrow();
        SurveyScorer scorer = scorer(answered.survey());

        assertThat(scorer.standing(answered.tally())).contains(node.standing());
        assertThat(node.score().map(score -> scorer.confidence())).isEqualTo(sheet.confidence(node));
    }

    @Property(tries = 100)
    void exact_numbers_are_told_in_the_same_words(@ForAll("answered") Answered answered) {
        Explanation node =
                sheet(answered).explanation(answered.survey().value()).orElseThrow();

        assertThat(scorer(answered.survey()).standing(answered.tally()).orElseThrow())
                .hasToString(node.standing().toString());
    }

    private static ScoreSheet sheet(Answered answered) {
        return Scorer.of(Examples.FY2564)
                .score(Assessment.builder()
                        .fiscalYear(Examples.FY2564.fiscalYear())
                        .putAnswer(answered.survey(), new SurveyAnswers(answered.tally(), Optional.empty()))
                        .build())
                .get();
    }

    private static SurveyScorer scorer(LevelCode survey) {
        return SurveyScorer.of(Examples.FY2564, survey).orElseThrow();
    }

    /** Few respondents and many, up to a whole world; some questions not asked, some parts without an answer. */
    @Provide
    Arbitrary<Answered> answered() {
        return Combinators.combine(
                        Arbitraries.of(Surveys.IIT, Surveys.EIT),
                        Arbitraries.of(1L, 3L, 60L, 100_000L, 9_000_000_000L),
                        Arbitraries.of(0, 0, 1, 4),
                        Arbitraries.of(0, 0, 1, 4),
                        Arbitraries.longs())
                .as((survey, most, silent, unasked, seed) ->
                        new Answered(survey, tally(survey, most, silent, unasked, new Random(seed))));
    }

    private static SurveyTally tally(LevelCode survey, long most, int silent, int unasked, Random random) {
        SurveyForm form = Surveys.form(Examples.FY2564, survey);
        boolean unreadable = random.nextBoolean();
        SortedMap<QuestionCode, List<PartTally>> questions = new TreeMap<>();
        form.parts().forEach(part -> {
            long[] counts = random.longs(part.answers().size(), 0, most + 1).toArray();
            counts[0]++;
            PartTally tally = random.nextInt(20) < silent
                    ? PartTally.of(random.nextInt(3), 1, random.nextInt(2), new long[counts.length])
                    : PartTally.of(random.nextInt(3), 0, unreadable ? random.nextInt(3) : 0, counts);
            questions.merge(part.question().code(), List.of(tally), SurveyScorerProperties::both);
        });
        questions.keySet().removeIf(question -> random.nextInt(20) < unasked);
        long respondents = questions.values().stream()
                .flatMap(List::stream)
                .mapToLong(PartTally::given)
                .max()
                .orElse(0);
        return new SurveyTally(respondents, questions);
    }

    private static List<PartTally> both(List<PartTally> some, List<PartTally> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
