package th.ita.rules.audit;

import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.inference.Fit;

/**
 * What can lie behind the printed score of an open-data indicator.
 *
 * @param indicator the indicator
 * @param printed its printed score
 * @param fit the patterns of items behind it
 */
public record IndicatorFit(LevelCode indicator, ReportedScore printed, Fit fit) {}
