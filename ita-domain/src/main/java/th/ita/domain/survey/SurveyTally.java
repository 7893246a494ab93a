package th.ita.domain.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.framework.QuestionCode;

/**
 * What the respondents of one survey answered, counted question by question. Tallies add up: {@link #plus} is
 * associative and commutative, and {@link #NONE} changes nothing, so files, shards and machines may be summed in any
 * order.
 *
 * @param respondents how many people took part, 0 or more
 * @param questions the tally of each part in the order of the form, by question
 */
public record SurveyTally(long respondents, SortedMap<QuestionCode, List<PartTally>> questions) {
    /** Nobody took part. */
    public static final SurveyTally NONE = new SurveyTally(0, new TreeMap<>());

    /** Keeps its own copy of the map and checks the range. */
    public SurveyTally {
        if (respondents < 0) {
            throw new OutOfRangeException("respondents", respondents, "0 or more");
        }
        SortedMap<QuestionCode, List<PartTally>> copy = new TreeMap<>();
        copy.putAll(questions);
        copy.replaceAll((code, parts) -> List.copyOf(parts));
        questions = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Both tallies together.
     *
     * @param other a tally of the same survey, of other respondents
     * @return the sums
     */
    public SurveyTally plus(SurveyTally other) {
        SortedMap<QuestionCode, List<PartTally>> sums = new TreeMap<>(questions);
        for (Map.Entry<QuestionCode, List<PartTally>> question : other.questions.entrySet()) {
            sums.merge(question.getKey(), question.getValue(), SurveyTally::sum);
        }
        return new SurveyTally(respondents + other.respondents, sums);
    }

    /**
     * Many tallies together: the same as adding them up one after the other, without a tally for each step.
     *
     * @param tallies tallies of the same survey, of different respondents
     * @return the sums
     */
    public static SurveyTally sum(Collection<SurveyTally> tallies) {
        long respondents = 0;
        SortedMap<QuestionCode, List<List<PartTally>>> questions = new TreeMap<>();
        for (SurveyTally tally : tallies) {
            respondents += tally.respondents;
            tally.questions.forEach((code, parts) ->
                    questions.computeIfAbsent(code, key -> new ArrayList<>()).add(parts));
        }
        SortedMap<QuestionCode, List<PartTally>> sums = new TreeMap<>();
        questions.forEach((code, all) -> sums.put(code, sum(all)));
        return new SurveyTally(respondents, sums);
    }

    private static List<PartTally> sum(List<List<PartTally>> all) {
        int most = all.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .mapToObj(part ->
                        PartTally.sum(all.stream().map(parts -> at(parts, part)).toList()))
                .toList();
    }

    /**
     * The tally of one part.
     *
     * @param question the question
     * @param part the part's place in the form, from 0
     * @return its tally; {@link PartTally#NONE} where nothing was counted
     */
    public PartTally part(QuestionCode question, int part) {
        List<PartTally> parts = questions.getOrDefault(question, List.of());
        return part < parts.size() ? parts.get(part) : PartTally.NONE;
    }

    private static List<PartTally> sum(List<PartTally> some, List<PartTally> others) {
        List<PartTally> sums = new ArrayList<>();
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            sums.add(at(some, i).plus(at(others, i)));
        }
        return sums;
    }

    private static PartTally at(List<PartTally> parts, int index) {
        return index < parts.size() ? parts.get(index) : PartTally.NONE;
    }
}
