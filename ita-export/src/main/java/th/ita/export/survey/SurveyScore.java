package th.ita.export.survey;

import java.util.Optional;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.rules.scoring.Standing;

/**
 * Where one survey of an agency stands by its answers.
 *
 * @param survey the code of the survey
 * @param answers what was answered
 * @param standing its score, or the range that is left where something was never answered
 * @param confidence how sure the rules are that the score rests on; nothing where there is none
 */
public record SurveyScore(
        LevelCode survey, SurveyAnswers answers, Standing standing, Optional<Confidence> confidence) {}
