package th.ita.rules.frameworks;

import java.util.Optional;
import th.ita.domain.framework.Answer;
import th.ita.domain.framework.AnswerScale;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.MinimumSample;
import th.ita.domain.framework.Polarity;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.framework.QuestionPart;
import th.ita.domain.framework.SampleRule;

/** Reads the surveys of a framework: questions, the answers they offer, and how many must answer. */
final class SurveyReading {
    private SurveyReading() {}

    static Question question(Node question) {
        return Question.builder()
                .code(new QuestionCode(question.at("code").text()))
                .indicator(LevelCode.of(question.at("indicator").text()))
                .label(FactReading.name(question.at("label")))
                .scale(question.at("scale").text())
                .parts(question.at("parts").each(SurveyReading::part))
                .hint(question.maybe("hint").map(FactReading::text))
                .build();
    }

    private static QuestionPart part(Node part) {
        return new QuestionPart(
                part.maybe("label").map(FactReading::text), part.at("polarity").constant(Polarity.class));
    }

    static AnswerScale scale(Node scale) {
        return new AnswerScale(
                scale.at("code").text(), FactReading.fact(scale.at("answers").each(SurveyReading::answer), scale));
    }

    private static Answer answer(Node answer) {
        return new Answer(
                FactReading.text(answer),
                answer.at("positive").decimal(),
                answer.at("reversed").decimal());
    }

    static MinimumSample sample(Node sample) {
        Optional<Integer> atMost = sample.maybe("atMost").map(Node::whole);
        SampleRule rule = new SampleRule(
                sample.maybe("percent").map(Node::whole).orElse(0),
                sample.at("atLeast").whole(),
                atMost);
        return new MinimumSample(
                LevelCode.of(sample.at("instrument").text()),
                sample.maybe("group").map(FactReading::text),
                FactReading.fact(rule, sample));
    }
}
