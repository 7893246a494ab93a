package th.ita.rules.survey;

import java.util.List;
import th.ita.domain.framework.Answer;
import th.ita.domain.framework.AnswerScale;
import th.ita.domain.framework.Polarity;
import th.ita.domain.framework.Question;
import th.ita.domain.score.Fraction;

/**
 * One line of a survey's form: a part of a question with the answers it offers.
 *
 * @param question the question
 * @param index the part's place in the question, from 0
 * @param scale the answers it offers
 */
public record FormPart(Question question, int index, AnswerScale scale) {
    /** {@return the part's code, such as {@code i4.1}; a question that is not divided has one part, {@code i2.1}} */
    public String code() {
        return code(question.code().value(), index);
    }

    /** {@return which way its answers count} */
    public Polarity polarity() {
        return question.parts().get(index).polarity();
    }

    /** {@return the answers it offers, in the order of the form} */
    public List<Answer> answers() {
        return scale.answers().value();
    }

    /**
     * What an answer scores here.
     *
     * @param answer its place in the scale, from 0
     * @return 0 to 100
     */
    public Fraction score(int answer) {
        return Fraction.of(answers().get(answer).score(polarity()));
    }

    /**
     * The code of a part.
     *
     * @param question the code of its question
     * @param index its place in the question, from 0
     * @return the code, such as {@code i4.1}
     */
    public static String code(String question, int index) {
        return question + "." + (index + 1);
    }
}
