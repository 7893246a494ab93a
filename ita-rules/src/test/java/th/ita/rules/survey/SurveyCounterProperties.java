package th.ita.rules.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
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

    @Property(tries = 200)
    void rows_of_some_parts_count_like_their_answers_one_by_one(
            @ForAll @IntRange(min = 1, max = 40) int parts,
            @ForAll @IntRange(max = 600) int respondents,
            @ForAll @IntRange(max = 3) int odd,
            @ForAll Random random) {
        SurveyForm form = form(parts);
        int[] asked = random.ints(0, form.parts().size())
                .distinct()
                .limit(1 + random.nextInt(form.parts().size()))
                .toArray();
        byte[] answers = answers(form, respondents, odd, random);
        AnswerRow row = new AnswerRow(form, asked);
        AnswerRow other = new AnswerRow(form, asked);
        SurveyCounter zero = new SurveyCounter(form);
        for (int part : asked) {
            zero.ask(part);
        }
        SurveyCounter together = zero.another();
        SurveyCounter singly = zero.another();
        for (int respondent = 0; respondent < respondents; respondent++) {
            AnswerRow filled = random.nextInt(50) == 0 ? other : row;
            singly.respondent();
            for (int at = 0; at < asked.length; at++) {
                byte answer = answers[respondent * form.parts().size() + asked[at]];
                filled.put(at, answer);
                count(singly, asked[at], answer);
            }
            together.respondent(filled);
            if (random.nextInt(200) == 0) {
                assertThat(together.tally()).isEqualTo(singly.tally());
            }
        }

        assertThat(together.tally()).isEqualTo(singly.tally());
        assertThat(zero.tally().respondents()).isZero();
    }

    @Property
    void digits_are_filled_in_if_all_are_of_answers(
            @ForAll @IntRange(min = 1, max = 20) int parts, @ForAll Random random) {
        AnswerRow row = new AnswerRow(WHOLE, IntStream.range(0, parts).toArray());
        byte[] digits = new byte[(parts + 7) / 8 * 8];
        boolean good = true;
        for (int at = 0; at < parts; at++) {
            int answers = WHOLE.parts().get(at).answers().size();
            digits[at] = (byte) (random.nextInt(30) == 0 ? random.nextInt(256) : '1' + random.nextInt(answers));
            good &= digits[at] >= '1' && digits[at] < '1' + answers;
        }

        assertThat(row.putDigits(digits)).isEqualTo(good);
        for (int at = 0; good && at < parts; at++) {
            assertThat(row.answer(at)).isEqualTo(digits[at] - '1');
        }
    }

    @Example
    void a_row_with_an_answer_that_its_part_does_not_have_is_told() {
        int part = 4;
        for (int wrong : new int[] {WHOLE.parts().get(part).answers().size(), 127, -4, -128}) {
            AnswerRow row = new AnswerRow(WHOLE, part);
            row.put(0, wrong);
            SurveyCounter counter = new SurveyCounter(WHOLE);

            assertThatThrownBy(() -> {
                        counter.respondent(row);
                        counter.tally();
                    })
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
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
