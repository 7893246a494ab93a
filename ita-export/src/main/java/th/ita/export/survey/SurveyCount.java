package th.ita.export.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.survey.SurveyTally;

/**
 * What was counted in files of answers. Counts of several files add up: the tallies come out the same in whatever order
 * they are added.
 *
 * @param tallies the answers by survey and by agency; of a file without agencies under the empty name
 * @param problems the first cells and lines that were not understood, by file and line
 * @param moreProblems how many there were beyond those
 * @param ignored the columns that were not read, by file
 */
public record SurveyCount(
        SortedMap<LevelCode, SortedMap<String, SurveyTally>> tallies,
        List<Refusal> problems,
        long moreProblems,
        List<IgnoredColumn> ignored) {
    /** Nothing counted. */
    public static final SurveyCount NONE = new SurveyCount(new TreeMap<>(), List.of(), 0, List.of());

    /** How many problems are told one by one. */
    static final int TOLD = 20;

    /** Keeps its own copies. */
    public SurveyCount {
        SortedMap<LevelCode, SortedMap<String, SurveyTally>> copy = new TreeMap<>();
        tallies.forEach(
                (survey, byAgency) -> copy.put(survey, Collections.unmodifiableSortedMap(new TreeMap<>(byAgency))));
        tallies = Collections.unmodifiableSortedMap(copy);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    /**
     * Both counts together.
     *
     * @param other the count of other respondents
     * @return the sums
     */
    public SurveyCount plus(SurveyCount other) {
        SortedMap<LevelCode, SortedMap<String, SurveyTally>> sums = new TreeMap<>();
        for (SurveyCount count : List.of(this, other)) {
            count.tallies.forEach((survey, byAgency) -> {
                SortedMap<String, SurveyTally> sum = sums.computeIfAbsent(survey, key -> new TreeMap<>());
                byAgency.forEach((agency, tally) -> sum.merge(agency, tally, SurveyTally::plus));
            });
        }
        List<Refusal> both = new ArrayList<>(problems);
        other.problems.stream().limit(Math.max(0, TOLD - both.size())).forEach(both::add);
        long more = moreProblems + other.moreProblems + problems.size() + other.problems.size() - both.size();
        List<IgnoredColumn> columns = new ArrayList<>(ignored);
        columns.addAll(other.ignored);
        return new SurveyCount(sums, both, more, columns);
    }

    /**
     * The answers of all agencies together.
     *
     * @param survey the code of the survey
     * @return their tally
     */
    public SurveyTally all(LevelCode survey) {
        return SurveyTally.sum(tallies.getOrDefault(survey, new TreeMap<>()).values());
    }
}
