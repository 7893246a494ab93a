package th.ita.domain.assessment;

import java.util.Optional;
import java.util.SortedMap;
import th.ita.domain.agency.Agency;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.time.FiscalYear;

/** An assessment as its builder gives it. */
record KnownAssessment(
        Optional<Agency> agency,
        FiscalYear fiscalYear,
        SortedMap<ItemCode, ItemOutcome> outcomes,
        SortedMap<LevelCode, SurveyAnswers> answers,
        SortedMap<LevelCode, ReportedScore> reported,
        Optional<String> reportedGrade)
        implements Assessment {}
