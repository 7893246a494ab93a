package th.ita.export.survey;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.finding.Finding;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/**
 * The scores that follow from counted answers, of all respondents together and of each agency. Scores of an agency are
 * worked out when they are asked for, so that a nation's agencies take little more room than their counts.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyScores {
    private final Framework framework;
    private final SurveyCount count;
    private final Map<LevelCode, Integer> population;

    private final Assessment all;
    private final List<String> agencies;
    private final AgencyScoring agency;

    private SurveyScores(Framework framework, SurveyCount count, Map<LevelCode, Integer> population) {
        this.framework = framework;
        this.count = count;
        this.population = population;
        this.agencies = agencies(count);
        SortedMap<LevelCode, SurveyAnswers> answers = new TreeMap<>();
        count.tallies().keySet().forEach(survey -> answers.put(survey, answers(survey, count.all(survey))));
        this.all = assessment(answers);
        this.agency = new AgencyScoring(framework, name -> sheet(of(name)));
    }

    /**
     * The scores of a count.
     *
     * @param framework the framework of the year
     * @param count the counted answers
     * @param population how many people could answer each survey, as far as it is known
     * @return the scores, or why the answers cannot be scored
     */
    public static Either<Refusal, SurveyScores> of(
            Framework framework, SurveyCount count, Map<LevelCode, Integer> population) {
        SurveyScores scores = new SurveyScores(framework, count, Map.copyOf(population));
        return Scorer.of(framework).score(scores.all()).map(sheet -> scores);
    }

    /** {@return what was counted} */
    public SurveyCount count() {
        return count;
    }

    private static List<String> agencies(SurveyCount count) {
        TreeSet<String> names = new TreeSet<>();
        count.tallies().values().forEach(byAgency -> names.addAll(byAgency.keySet()));
        return names.isEmpty() ? List.of("") : List.copyOf(names);
    }

    /** {@return the agencies that the files name, in order; one empty name where they name none} */
    public List<String> agencies() {
        return agencies;
    }

    /** {@return the answers of all respondents together} */
    public Assessment all() {
        return all;
    }

    /**
     * The answers of one agency.
     *
     * @param name an agency as the files name it
     * @return its answers
     */
    public Assessment of(String name) {
        return assessment(answers(name));
    }

    private SortedMap<LevelCode, SurveyAnswers> answers(String name) {
        SortedMap<LevelCode, SurveyAnswers> answers = new TreeMap<>();
        count.tallies().forEach((survey, byAgency) -> {
            SurveyTally tally = byAgency.isEmpty() ? SurveyTally.NONE : byAgency.get(name);
            if (tally != null) {
                answers.put(survey, answers(survey, tally));
            }
        });
        return answers;
    }

    private SurveyAnswers answers(LevelCode survey, SurveyTally tally) {
        return new SurveyAnswers(tally, Optional.ofNullable(population.get(survey)));
    }

    /**
     * The scores of some of the answers.
     *
     * @param answers {@link #all()} or those {@link #of one agency}
     * @return the score sheet
     */
    public ScoreSheet sheet(Assessment answers) {
        return Scorer.of(framework).score(answers).get();
    }

    /**
     * Scores every agency, several at a time, and keeps of each what is made of it.
     *
     * @param made what to make of an agency's scores; called from several threads
     * @param <T> the kind of thing that is made
     * @return what was made, in the order of {@link #agencies()}
     */
    public <T> List<T> each(Function<AgencyScores, T> made) {
        return agencies.parallelStream().map(name -> made.apply(scores(name))).toList();
    }

    /**
     * What is told of one agency in short.
     *
     * @param name an agency as the files name it
     * @return its scores and what was found in its answers, as its {@link #sheet} has them
     */
    public AgencyScores scores(String name) {
        return agency.scores(name, answers(name));
    }

    /**
     * What was found in the answers of one agency.
     *
     * @param name an agency as the files name it
     * @return the findings; the agency is not scored for them
     */
    public List<Finding> findings(String name) {
        return agency.findings(answers(name));
    }

    private Assessment assessment(SortedMap<LevelCode, SurveyAnswers> answers) {
        return Assessment.builder()
                .fiscalYear(framework.fiscalYear())
                .putAllAnswers(answers)
                .build();
    }
}
