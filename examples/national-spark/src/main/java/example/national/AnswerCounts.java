package example.national;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyForm;

/**
 * A tally as it travels between executors: numbers in the order of the form. Of each part there is whether it was asked,
 * what was blank, declined and not understood, and then its answers.
 */
final class AnswerCounts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BEFORE_ANSWERS = 4;

    private final long[] numbers;

    private AnswerCounts(long[] numbers) {
        this.numbers = numbers;
    }

    static AnswerCounts of(SurveyForm form, SurveyTally tally) {
        long[] numbers = new long[1 + form.parts().stream().mapToInt(AnswerCounts::width).sum()];
        numbers[0] = tally.respondents();
        int at = 1;
        for (FormPart part : form.parts()) {
            QuestionCode question = part.question().code();
            if (tally.questions().containsKey(question)) {
                PartTally counted = tally.part(question, part.index());
                numbers[at] = 1;
                numbers[at + 1] = counted.blank();
                numbers[at + 2] = counted.noAnswer();
                numbers[at + 3] = counted.unreadable();
                for (int answer = 0; answer < counted.scale(); answer++) {
                    numbers[at + BEFORE_ANSWERS + answer] = counted.count(answer);
                }
            }
            at += width(part);
        }
        return new AnswerCounts(numbers);
    }

    AnswerCounts plus(AnswerCounts other) {
        long[] sums = numbers.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], other.numbers[i]);
        }
        return new AnswerCounts(sums);
    }

    SurveyTally tally(SurveyForm form) {
        SortedMap<QuestionCode, List<PartTally>> questions = new TreeMap<>();
        int at = 1;
        for (FormPart part : form.parts()) {
            if (numbers[at] > 0) {
                long[] answers = Arrays.copyOfRange(numbers, at + BEFORE_ANSWERS, at + width(part));
                questions
                        .computeIfAbsent(part.question().code(), code -> new ArrayList<>())
                        .add(PartTally.of(numbers[at + 1], numbers[at + 2], numbers[at + 3], answers));
            }
            at += width(part);
        }
        return new SurveyTally(numbers[0], questions);
    }

    private static int width(FormPart part) {
        return BEFORE_ANSWERS + part.answers().size();
    }
}
