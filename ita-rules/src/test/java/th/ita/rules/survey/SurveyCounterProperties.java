package th.ita.rules.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rows that are counted many at a time, and counters that are added up, against answers counted one by one. */
class SurveyCounterProperties {
    private static final SurveyForm WHOLE = Surveys.form();

    @Property(tries = 200)
    void rows_count_like_their_answers_one_by_one(
            @ForAll @IntRange(min = 1, max = 40) int parts,
            @ForAll @IntRange(max = 600) int rows,
            @ForAll @IntRange(max = 3) int odd,
            @ForAll Random random) {
        SurveyForm form = form(parts);
        byte[] answers = answers(form, rows + 2, odd, random);
        SurveyCounter together = new SurveyCounter(form);
        together.respondents(answers, form.parts().size(), rows);
        SurveyCounter singly = new SurveyCounter(form);
        for (int row = 1; row <= rows; row++) {
            singly.respondent();
            for (int part = 0; part < form.parts().size(); part++) {
                count(singly, part, answers[row * form.parts().size() + part]);
            }
        }
        for (int part = 0; part < form.parts().size(); part++) {
            singly.ask(part);
        }

        assertThat(together.tally()).isEqualTo(singly.tally());
    }

    @Property(tries = 50)
    void counters_add_up_like_their_tallies(@ForAll @IntRange(max = 300) int rows, @ForAll Random random) {
        byte[] answers = answers(WHOLE, rows, 2, random);
        int some = rows == 0 ? 0 : random.nextInt(rows);
        SurveyCounter first = new SurveyCounter(WHOLE);
        first.respondents(answers, 0, some);
        SurveyCounter second = new SurveyCounter(WHOLE);
        second.respondents(answers, some * WHOLE.parts().size(), rows - some);

        var sum = first.tally().plus(second.tally());
        first.add(second);

        assertThat(first.tally()).isEqualTo(sum);
    }

    @Example
    void no_byte_passes_for_an_answer_that_its_part_does_not_have() {
        int part = 4;
        int answers = WHOLE.parts().get(part).answers().size();
        for (int wrong : new int[] {answers, 3 + answers, 127, -4, -128}) {
            byte[] row = new byte[WHOLE.parts().size()];
            row[part] = (byte) wrong;
            assertThatThrownBy(() -> new SurveyCounter(WHOLE).respondents(row, 0, 1))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
        int yesOrNo = WHOLE.parts().stream()
                .filter(one -> one.answers().size() == 2)
                .map(WHOLE.parts()::indexOf)
                .findFirst()
                .orElseThrow();
        byte[] row = new byte[WHOLE.parts().size()];
        row[yesOrNo] = 2;
        assertThatThrownBy(() -> new SurveyCounter(WHOLE).respondents(row, 0, 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Example
    void rows_that_are_not_all_there_are_not_counted() {
        byte[] answers = new byte[2 * WHOLE.parts().size()];

        assertThatThrownBy(() -> new SurveyCounter(WHOLE).respondents(answers, 1, 2))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Example
    void counters_of_two_forms_do_not_add_up() {
        assertThatThrownBy(() -> new SurveyCounter(WHOLE).add(new SurveyCounter(form(3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SurveyForm form(int parts) {
        return new SurveyForm(WHOLE.instrument(), WHOLE.parts().subList(0, parts));
    }

    private static byte[] answers(SurveyForm form, int rows, int oddOf10, Random random) {
        byte[] answers = new byte[rows * form.parts().size()];
        for (int i = 0; i < answers.length; i++) {
            int scale = form.parts().get(i % form.parts().size()).answers().size();
            answers[i] = (byte) (random.nextInt(10) < oddOf10 ? -1 - random.nextInt(3) : random.nextInt(scale));
        }
        return answers;
    }

    private static void count(SurveyCounter counter, int part, byte answer) {
        switch (answer) {
            case SurveyCounter.LEFT_BLANK -> counter.blank(part);
            case SurveyCounter.DECLINED -> counter.noAnswer(part);
            case SurveyCounter.NOT_UNDERSTOOD -> counter.unreadable(part);
            default -> counter.answer(part, answer);
        }
    }
}
