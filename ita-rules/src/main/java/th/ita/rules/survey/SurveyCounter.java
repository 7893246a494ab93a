package th.ita.rules.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
    /** Stands for a part that was left blank. */
    public static final byte LEFT_BLANK = -3;
    /** Stands for a respondent who said that he or she does not answer. */
    public static final byte DECLINED = -2;
    /** Stands for what is no answer of the scale. */
    public static final byte NOT_UNDERSTOOD = -1;

    static final int FIRST_ANSWER = 3;
    /** As many rows as are summed up before they are counted. */
    private static final int MOST = 255;

    private static final int BLANK = FIRST_ANSWER + LEFT_BLANK;
    private static final int NO_ANSWER = FIRST_ANSWER + DECLINED;
    private static final int UNREADABLE = FIRST_ANSWER + NOT_UNDERSTOOD;

    private final SurveyForm form;
    private final int[] begin;
    private final long[] counts;
    private final boolean[] asked;
    private final AnswerRows rows;
    /** The parts of each question, in the order of the form. */
    private final Map<QuestionCode, int[]> questions;

    private long respondents;
    /** The row whose answers are summed up before they are counted, and how many times it was. */
    private @Nullable AnswerRow summed;

    private long[] sums = {};
    private int plain;

    /**
     * A counter at zero.
     *
     * @param form what is answered
     */
    public SurveyCounter(SurveyForm form) {
        this.form = form;
        this.begin = new int[form.parts().size() + 1];
        this.asked = new boolean[form.parts().size()];
        for (int part = 0; part < form.parts().size(); part++) {
            begin[part + 1] = begin[part]
                    + FIRST_ANSWER
                    + form.parts().get(part).answers().size();
        }
        this.counts = new long[begin[begin.length - 1]];
        this.rows = new AnswerRows(begin);
        this.questions = IntStream.range(0, asked.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        part -> form.parts().get(part).question().code(),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                parts -> parts.stream().mapToInt(part -> part).toArray())));
    }

    private SurveyCounter(SurveyCounter like) {
        this.form = like.form;
        this.begin = like.begin;
        this.rows = like.rows;
        this.questions = like.questions;
        this.asked = like.asked.clone();
        this.counts = new long[like.counts.length];
    }

    /** {@return a counter at zero with the same form, in which the same parts were asked} */
    public SurveyCounter another() {
        return new SurveyCounter(this);
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
        asked[part] = true;
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

    /**
     * Counts respondents whose answers stand in memory, row by row: a byte for each part of the form, in its order, the
     * answer's place in its scale from 0, or {@link #LEFT_BLANK}, {@link #DECLINED} or {@link #NOT_UNDERSTOOD}. Counts
     * the same as calls one by one, eight answers at a time.
     *
     * @param answers the rows, one after the other
     * @param from where the first of them begins
     * @param rows how many there are
     * @throws IndexOutOfBoundsException if the rows do not fit, or a byte is no answer of its part; what the counter
     *     holds is then of no use
     */
    public void respondents(byte[] answers, int from, int rows) {
        Objects.checkFromIndexSize(from, Math.multiplyExact(rows, form.parts().size()), answers.length);
        this.rows.count(answers, from, rows, counts);
        Arrays.fill(asked, true);
        respondents += rows;
    }

    /**
     * Counts a respondent who was asked some of the parts: the same as {@link #respondent()} and a call for each part.
     *
     * @param row his or her answers; the same row filled anew counts fastest
     * @throws IndexOutOfBoundsException if an answer is none of its part, now or when the counts are next looked at; what
     *     the counter holds is then of no use
     */
    public void respondent(AnswerRow row) {
        if (row != summed || plain == MOST) {
            settle();
            begin(row);
        }
        if (row.addTo(sums)) {
            plain++;
        } else {
            for (int at = 0; at < row.size(); at++) {
                count(row.part(at), FIRST_ANSWER + row.answer(at));
            }
        }
        respondents++;
    }

    private void begin(AnswerRow row) {
        if (row != summed) {
            summed = row;
            sums = row.sums();
            for (int at = 0; at < row.size(); at++) {
                asked[row.part(at)] = true;
            }
        }
    }

    /** Counts the answers that are summed up so far. */
    private void settle() {
        if (summed == null || plain == 0) {
            return;
        }
        for (int at = 0; at < summed.size(); at++) {
            rows.add(
                    summed.part(at),
                    plain,
                    AnswerRow.added(sums, at, 1),
                    AnswerRow.added(sums, at, 2),
                    AnswerRow.added(sums, at, 3),
                    counts);
        }
        Arrays.fill(sums, 0);
        plain = 0;
    }

    /**
     * Counts what another counter counted as well.
     *
     * @param other a counter of other respondents with the same form
     */
    public void add(SurveyCounter other) {
        if (!form.equals(other.form)) {
            throw new IllegalArgumentException(form.instrument() + " and " + other.form.instrument() + " differ");
        }
        other.settle();
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        for (int part = 0; part < asked.length; part++) {
            asked[part] |= other.asked[part];
        }
        respondents += other.respondents;
    }

    /**
     * Counts what was counted before, as its tally has it.
     *
     * @param tally the tally of other respondents to the same form
     * @throws IndexOutOfBoundsException if the form has not such questions, parts or answers; what the counter holds is then
     *     of no use
     */
    public void add(SurveyTally tally) {
        tally.questions().forEach((code, tallies) -> {
            int[] parts = questions.getOrDefault(code, new int[0]);
            for (int i = 0; i < tallies.size(); i++) {
                int at = begin[parts[i]];
                PartTally part = tallies.get(i);
                Objects.checkFromIndexSize(at + FIRST_ANSWER, part.scale(), begin[parts[i] + 1]);
                counts[at + BLANK] += part.blank();
                counts[at + NO_ANSWER] += part.noAnswer();
                counts[at + UNREADABLE] += part.unreadable();
                for (int answer = 0; answer < part.scale(); answer++) {
                    counts[at + FIRST_ANSWER + answer] += part.count(answer);
                }
                asked[parts[i]] = true;
            }
        });
        respondents += tally.respondents();
    }

    /** {@return what was counted so far; questions that were not asked are not in it} */
    public SurveyTally tally() {
        settle();
        SortedMap<QuestionCode, List<PartTally>> tallies = new TreeMap<>();
        questions.forEach((code, parts) -> {
            if (Arrays.stream(parts).anyMatch(part -> asked[part])) {
                tallies.put(code, Arrays.stream(parts).mapToObj(this::tally).toList());
            }
        });
        return new SurveyTally(respondents, tallies);
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
        if (what < 0 || begin[part] + what >= begin[part + 1]) {
            throw new IndexOutOfBoundsException(
                    form.parts().get(part).code() + " has no answer " + (what - FIRST_ANSWER));
        }
        asked[part] = true;
        counts[begin[part] + what]++;
    }
}
