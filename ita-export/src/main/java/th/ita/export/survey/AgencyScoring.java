package th.ita.export.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.rules.compiled.SurveyScorer;
import th.ita.rules.finding.Finding;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;
import th.ita.rules.survey.SurveyCheck;

/**
 * Scores one agency after the other as far as a nation's table tells of them, by compiled scorers, and by the tree of a
 * score sheet where there is none for a survey or for such answers. Both say the same. Immutable and thread-safe.
 */
final class AgencyScoring {
    private final List<Rules> surveys;
    private final Map<LevelCode, SurveyCheck> checks = new HashMap<>();
    private final Function<String, ScoreSheet> sheets;

    /** What one survey is scored by, if it is compiled. */
    private record Rules(LevelCode survey, Optional<SurveyScorer> scorer) {}

    /**
     * Gets ready.
     *
     * @param framework the framework of the year
     * @param sheets scores an agency the long way
     */
    AgencyScoring(Framework framework, Function<String, ScoreSheet> sheets) {
        this.sheets = sheets;
        this.surveys = framework.instruments().stream()
                .map(Instrument::code)
                .map(survey -> new Rules(survey, SurveyScorer.of(framework, survey)))
                .toList();
        surveys.forEach(rules -> checks.put(rules.survey(), new SurveyCheck(framework, rules.survey())));
    }

    AgencyScores scores(String agency, SortedMap<LevelCode, SurveyAnswers> answers) {
        List<SurveyScore> scores = new ArrayList<>();
        for (Rules rules : surveys) {
            SurveyAnswers given = answers.get(rules.survey());
            if (given != null) {
                Optional<SurveyScore> score = rules.scorer().flatMap(scorer -> score(rules.survey(), given, scorer));
                if (score.isEmpty()) {
                    return told(agency, sheets.apply(agency));
                }
                scores.add(score.get());
            }
        }
        return scores.size() == answers.size()
                ? new AgencyScores(agency, scores, findings(answers))
                : told(agency, sheets.apply(agency));
    }

    private static Optional<SurveyScore> score(LevelCode survey, SurveyAnswers given, SurveyScorer scorer) {
        return scorer.standing(given.tally())
                .map(standing -> new SurveyScore(
                        survey,
                        given,
                        standing,
                        standing instanceof Standing.Known ? Optional.of(scorer.confidence()) : Optional.empty()));
    }

    /** What was found in answers to surveys of the year. */
    List<Finding> findings(SortedMap<LevelCode, SurveyAnswers> answers) {
        List<Finding> findings = new ArrayList<>();
        answers.forEach((survey, given) -> findings.addAll(
                Objects.requireNonNull(checks.get(survey), survey::toString).findings(given)));
        return findings;
    }

    /** What a score sheet tells of its surveys. */
    static AgencyScores told(String agency, ScoreSheet sheet) {
        List<SurveyScore> scores = new ArrayList<>();
        for (Explanation node : sheet.total().inputs()) {
            LevelCode survey = LevelCode.of(node.subject());
            SurveyAnswers given = sheet.assessment().answers().get(survey);
            if (given != null) {
                scores.add(new SurveyScore(survey, given, node.standing(), sheet.confidence(node)));
            }
        }
        return new AgencyScores(agency, scores, sheet.findings());
    }
}
