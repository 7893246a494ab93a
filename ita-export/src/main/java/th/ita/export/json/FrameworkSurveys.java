package th.ita.export.json;

import java.util.Locale;
import th.ita.domain.framework.Answer;
import th.ita.domain.framework.AnswerScale;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.MinimumSample;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.QuestionPart;
import th.ita.domain.framework.SampleRule;
import th.ita.rules.json.Json;

/** The surveys of a framework in the form of its file: questions, answers, and how many must answer. */
final class FrameworkSurveys {
    private FrameworkSurveys() {}

    static void write(Json.ObjectBuilder object, Framework framework) {
        object.with("questions", Json.list(framework.questions().stream(), FrameworkSurveys::question))
                .with("answerScales", Json.list(framework.answerScales().stream(), FrameworkSurveys::scale))
                .with("minimumSamples", Json.list(framework.minimumSamples().stream(), FrameworkSurveys::sample));
    }

    private static Json question(Question question) {
        Json.ObjectBuilder object = Json.object()
                .with("code", question.code().value())
                .with("indicator", question.indicator().value())
                .with("label", FactMapping.name(question.label()))
                .with("scale", question.scale())
                .with("parts", Json.list(question.parts().stream(), FrameworkSurveys::part));
        question.hint().ifPresent(hint -> object.with("hint", FactMapping.text(hint)));
        return object.build();
    }

    private static Json part(QuestionPart part) {
        Json.ObjectBuilder object = Json.object();
        part.label().ifPresent(label -> object.with("label", FactMapping.text(label)));
        return object.with("polarity", part.polarity().name().toLowerCase(Locale.ROOT))
                .build();
    }

    private static Json scale(AnswerScale scale) {
        return FactMapping.beside(
                Json.object()
                        .with("code", scale.code())
                        .with("answers", Json.list(scale.answers().value().stream(), FrameworkSurveys::answer)),
                scale.answers());
    }

    private static Json answer(Answer answer) {
        return FactMapping.members(answer.label())
                .with("positive", answer.positive().toPlainString())
                .with("reversed", answer.reversed().toPlainString())
                .build();
    }

    private static Json sample(MinimumSample sample) {
        SampleRule rule = sample.rule().value();
        Json.ObjectBuilder object =
                Json.object().with("instrument", sample.instrument().value());
        sample.group().ifPresent(group -> object.with("group", FactMapping.text(group)));
        if (rule.percent() > 0) {
            object.with("percent", rule.percent());
        }
        object.with("atLeast", rule.atLeast());
        rule.atMost().ifPresent(atMost -> object.with("atMost", atMost));
        return FactMapping.beside(object, sample.rule());
    }
}
