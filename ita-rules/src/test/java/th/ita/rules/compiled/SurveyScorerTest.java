package th.ita.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.Examples;
import th.ita.rules.survey.Surveys;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SurveyScorerTest {
    private static final QuestionCode FIRST = new QuestionCode("i1");

    private final SurveyScorer scorer =
            SurveyScorer.of(Examples.FY2564, Surveys.IIT).orElseThrow();
    private final SurveyTally tally = Surveys.all(Surveys.form(), 10, 1);

    private SurveyTally with(QuestionCode question, List<PartTally> parts) {
        SortedMap<QuestionCode, List<PartTally>> questions = new TreeMap<>(tally.questions());
        questions.put(question, parts);
        return new SurveyTally(tally.respondents(), questions);
    }

    @Test
    void what_asks_nobody_or_asks_nothing_known_has_no_scorer() {
        assertThat(SurveyScorer.of(Examples.FY2564, LevelCode.of("OIT"))).isEmpty();
        assertThat(SurveyScorer.of(Examples.framework(2566), Surveys.IIT)).isEmpty();
    }

    @Test
    void answers_that_are_none_to_the_survey_are_left_to_the_tree() {
        List<PartTally> parts = tally.questions().get(FIRST);

        assertThat(scorer.standing(with(FIRST, parts))).isPresent();
        assertThat(scorer.standing(with(new QuestionCode("e1"), parts))).isEmpty();
        assertThat(scorer.standing(with(FIRST, List.of()))).isEmpty();
        assertThat(scorer.standing(with(FIRST, List.of(parts.get(0), parts.get(0), parts.get(0)))))
                .isEmpty();
        assertThat(scorer.standing(with(FIRST, List.of(PartTally.of(0, 0, 10), parts.get(1)))))
                .isEmpty();
        assertThat(scorer.standing(new SurveyTally(9, tally.questions()))).isEmpty();
    }

    @Test
    void numbers_too_great_for_a_machine_word_are_left_to_the_tree() {
        List<PartTally> parts = tally.questions().get(FIRST).stream()
                .map(part -> {
                    long[] counts = new long[part.scale()];
                    Arrays.fill(counts, Long.MAX_VALUE / part.scale());
                    return PartTally.of(0, 0, counts);
                })
                .toList();
        SurveyTally great = new SurveyTally(Long.MAX_VALUE, with(FIRST, parts).questions());

        assertThat(scorer.standing(great)).isEmpty();
    }
}
