package th.ita.rules.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;

/**
 * Counts answers one by one in a single array, so that millions of respondents cost no more memory than one. What it
 * counted is a {@link SurveyTally}, and tallies add up: one counter for each file, shard or thread, then {@link
 * SurveyTally#plus}.
 *
 * <p>Not thread-safe.
 */
public final class SurveyCounter {
    private static final int BLANK = 0;
    private static final int NO_ANSWER = 1;
    private static final int UNREADABLE = 2;
    private static final int FIRST_ANSWER = 3;

    private final SurveyForm form;
    private final int[] begin;
    private final long[] counts;
    private final BitSet asked = new BitSet();
    private long respondents;

    /**
     * A counter at zero.
     *
     * @param form what is answered
     */
    public SurveyCounter(SurveyForm form) {
        this.form = form;
        this.begin = new int[form.parts().size() + 1];
        for (int part = 0; part < form.parts().size(); part++) {
            begin[part + 1] = begin[part]
                    + FIRST_ANSWER
                    + form.parts().get(part).answers().size();
        }
        this.counts = new long[begin[begin.length - 1]];
    }

    /** Counts one more respondent, whatever he or she answers. */
    public void respondent() {
        respondents++;
    }

    /**
     * Says that a part was asked, even if nobody answers it.
     *
     * @param part its place in the form, from 0
     */
    public void ask(int part) {
        asked.set(part);
    }

    /**
     * Counts an answer.
     *
     * @param part the part's place in the form, from 0
     * @param answer the answer's place in its scale, from 0
     */
    public void answer(int part, int answer) {
        count(part, FIRST_ANSWER + answer);
    }

    /**
     * Counts a part that was left blank.
     *
     * @param part the part's place in the form, from 0
     */
    public void blank(int part) {
        count(part, BLANK);
    }

    /**
     * Counts a respondent who said that he or she does not answer.
     *
     * @param part the part's place in the form, from 0
     */
    public void noAnswer(int part) {
        count(part, NO_ANSWER);
    }

    /**
     * Counts what is no answer of the scale.
     *
     * @param part the part's place in the form, from 0
     */
    public void unreadable(int part) {
        count(part, UNREADABLE);
    }

    /** {@return what was counted so far; questions that were not asked are not in it} */
    public SurveyTally tally() {
        SortedMap<QuestionCode, List<PartTally>> questions = new TreeMap<>();
        asked.stream()
                .mapToObj(part -> form.parts().get(part).question().code())
                .forEach(code -> questions.put(code, new ArrayList<>()));
        for (int part = 0; part < form.parts().size(); part++) {
            List<PartTally> tallies =
                    questions.get(form.parts().get(part).question().code());
            if (tallies != null) {
                tallies.add(tally(part));
            }
        }
        return new SurveyTally(respondents, questions);
    }

    private PartTally tally(int part) {
        int at = begin[part];
        return PartTally.of(
                counts[at + BLANK],
                counts[at + NO_ANSWER],
                counts[at + UNREADABLE],
                Arrays.copyOfRange(counts, at + FIRST_ANSWER, begin[part + 1]));
    }

    private void count(int part, int what) {
        if (begin[part] + what >= begin[part + 1]) {
            throw new IndexOutOfBoundsException(
                    form.parts().get(part).code() + " has no answer " + (what - FIRST_ANSWER));
        }
        asked.set(part);
        counts[begin[part] + what]++;
    }
}
