package example.national;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one partition held.
 *
 * @param counts its answers
 * @param problems the first cells and lines that were not understood, in words
 * @param moreProblems how many there were beyond those
 */
record Counted(Map<AgencySurvey, AnswerCounts> counts, List<String> problems, long moreProblems) implements Serializable {
    Counted {
        counts = new HashMap<>(counts);
        problems = List.copyOf(problems);
    }
}
