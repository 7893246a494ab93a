package th.ita.rules.checking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.Weight;

/**
 * What a framework asks of a tree before any number is looked at: which levels and items stand where, each once and in
 * official order, and which weight each carries.
 */
record Skeleton(String subject, Level level, Optional<Weight> weight, Optional<Asked> asked, List<Skeleton> inputs) {
    /** What is said of a place only in a survey: whether it was answered at all, and for a part of which question. */
    record Asked(LevelCode survey, boolean answered, Optional<Question> question, int part) {}

    static Skeleton of(Framework framework, Assessment assessment) {
        return new Skeleton(
                "total",
                Level.TOTAL,
                Optional.empty(),
                Optional.empty(),
                framework.instruments().stream()
                        .map(instrument -> instrument(framework, assessment, instrument))
                        .toList());
    }

    private static Skeleton instrument(Framework framework, Assessment assessment, Instrument instrument) {
        boolean survey = framework.subIndicators().stream()
                .noneMatch(sub -> framework.indicators().stream()
                        .anyMatch(indicator -> indicator.code().equals(sub.indicator())
                                && indicator.instrument().equals(instrument.code())));
        return new Skeleton(
                instrument.code().value(),
                Level.INSTRUMENT,
                instrument.weight().map(weight -> weight.value()),
                Optional.empty(),
                framework.indicators().stream()
                        .filter(indicator -> indicator.instrument().equals(instrument.code()))
                        .map(indicator -> survey
                                ? surveyIndicator(framework, assessment, indicator)
                                : indicator(framework, indicator))
                        .toList());
    }

    private static Skeleton indicator(Framework framework, Indicator indicator) {
        return new Skeleton(
                indicator.code().value(),
                Level.INDICATOR,
                Optional.empty(),
                Optional.empty(),
                framework.subIndicators().stream()
                        .filter(sub -> sub.indicator().equals(indicator.code()))
                        .map(sub -> subIndicator(framework, sub))
                        .toList());
    }

    /**
     * An indicator has questions where the year says what was asked, and answers to its survey are there or a figure of one
     * of its own questions or their parts.
     */
    private static Skeleton surveyIndicator(Framework framework, Assessment assessment, Indicator indicator) {
        LevelCode survey = indicator.instrument();
        boolean answered = assessment.answers().containsKey(survey);
        boolean known = framework.surveyAggregations().size() == 3
                && framework.questions().stream()
                        .anyMatch(question -> framework.indicators().stream()
                                .anyMatch(other -> other.instrument().equals(survey)
                                        && other.code().equals(question.indicator())));
        List<Skeleton> asked = framework.questions().stream()
                .filter(question -> known && question.indicator().equals(indicator.code()))
                .map(question -> question(survey, answered, question))
                .toList();
        boolean told = answered || asked.stream().anyMatch(question -> question.isPublished(assessment));
        List<Skeleton> questions = told ? asked : List.of();
        return new Skeleton(
                indicator.code().value(),
                Level.INDICATOR,
                Optional.empty(),
                Optional.of(new Asked(survey, answered, Optional.empty(), 0)),
                questions);
    }

    /** Whether a figure is published for this place or one below it. */
    private boolean isPublished(Assessment assessment) {
        return assessment.reported().keySet().stream()
                        .anyMatch(code -> code.value().equals(subject))
                || inputs.stream().anyMatch(input -> input.isPublished(assessment));
    }

    private static Skeleton question(LevelCode survey, boolean answered, Question question) {
        List<Skeleton> parts = IntStream.rangeClosed(1, question.parts().size())
                .mapToObj(part -> new Skeleton(
                        question.code().value() + "." + part,
                        Level.QUESTION_PART,
                        Optional.empty(),
                        Optional.of(new Asked(survey, answered, Optional.of(question), part)),
                        List.of()))
                .toList();
        return new Skeleton(
                question.code().value(),
                Level.QUESTION,
                Optional.empty(),
                Optional.of(new Asked(survey, answered, Optional.of(question), 0)),
                parts);
    }

    private static Skeleton subIndicator(Framework framework, SubIndicator sub) {
        return new Skeleton(
                sub.code().value(),
                Level.SUB_INDICATOR,
                Optional.empty(),
                Optional.empty(),
                framework.items().stream()
                        .filter(item -> item.subIndicator().equals(Optional.of(sub.code())))
                        .map(item -> new Skeleton(
                                item.code().toString(), Level.ITEM, Optional.empty(), Optional.empty(), List.of()))
                        .toList());
    }

    List<String> codes() {
        return inputs.stream().map(Skeleton::subject).toList();
    }

    Optional<Skeleton> input(String code) {
        return inputs.stream().filter(input -> input.subject.equals(code)).findFirst();
    }
}
