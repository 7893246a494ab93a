package th.ita.export.survey;

import java.util.List;
import th.ita.rules.finding.Finding;

/**
 * What a nation's table tells of one agency: where its surveys stand, and what was found in their answers.
 *
 * @param agency the agency as the files name it
 * @param surveys those of its surveys that were answered, in official order
 * @param findings what was found, survey by survey
 */
public record AgencyScores(String agency, List<SurveyScore> surveys, List<Finding> findings) {
    /** Keeps its own copies. */
    public AgencyScores {
        surveys = List.copyOf(surveys);
        findings = List.copyOf(findings);
    }
}
