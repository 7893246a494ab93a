package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.DUPLICATE_ENTRY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.json.Json;

/** Counted answers as JSON: by survey, question and part. */
final class AnswersMapping {
    private AnswersMapping() {}

    static Json write(SortedMap<LevelCode, SurveyAnswers> answers) {
        Json.ObjectBuilder object = Json.object();
        answers.forEach((survey, given) -> object.with(survey.value(), write(given)));
        return object.build();
    }

    /** The counts of one part. */
    static Json.ObjectBuilder members(Json.ObjectBuilder object, PartTally tally) {
        object.with("counts", Json.list(tally.counts().stream(), Json::of))
                .with("blank", tally.blank())
                .with("noAnswer", tally.noAnswer());
        return tally.unreadable() == 0 ? object : object.with("unreadable", tally.unreadable());
    }

    static Map<LevelCode, SurveyAnswers> read(Node answers) {
        Map<LevelCode, SurveyAnswers> read = new TreeMap<>();
        for (Node.Member survey : answers.members()) {
            Optional<LevelCode> code = survey.value().parsed(survey.key(), LevelCode::parse);
            Optional<SurveyAnswers> given = survey.value()
                    .object("respondents", "population", "questions")
                    .flatMap(AnswersMapping::read);
            code.ifPresent(known -> given.ifPresent(counted -> {
                if (read.putIfAbsent(known, counted) != null) {
                    survey.value().refused(DUPLICATE_ENTRY, known.value());
                }
            }));
        }
        return read;
    }

    private static Json write(SurveyAnswers answers) {
        Json.ObjectBuilder questions = Json.object();
        answers.tally()
                .questions()
                .forEach((code, parts) -> questions.with(
                        code.value(),
                        Json.list(
                                parts.stream(),
                                part -> members(Json.object(), part).build())));
        Json.ObjectBuilder object =
                Json.object().with("respondents", answers.tally().respondents());
        answers.population().ifPresent(people -> object.with("population", people));
        return object.with("questions", questions.build()).build();
    }

    private static Optional<SurveyAnswers> read(Fields fields) {
        SortedMap<QuestionCode, List<PartTally>> questions = new TreeMap<>();
        for (Node.Member question : fields.at("questions").members()) {
            List<PartTally> parts = question.value().elements().stream()
                    .flatMap(part ->
                            part
                                    .object("counts", "blank", "noAnswer", "unreadable")
                                    .flatMap(AnswersMapping::part)
                                    .stream())
                    .toList();
            question.value().parsed(question.key(), QuestionCode::parse).ifPresent(code -> {
                if (questions.putIfAbsent(code, parts) != null) {
                    question.value().refused(DUPLICATE_ENTRY, code.value());
                }
            });
        }
        Optional<Integer> population = fields.at("population").count();
        return fields.required("respondents")
                .longCount()
                .map(respondents -> new SurveyAnswers(new SurveyTally(respondents, questions), population));
    }

    private static Optional<PartTally> part(Fields fields) {
        long[] counts = fields.required("counts").elements().stream()
                .mapToLong(count -> count.longCount().orElse(0L))
                .toArray();
        return Optional.of(PartTally.of(
                fields.at("blank").longCount().orElse(0L),
                fields.at("noAnswer").longCount().orElse(0L),
                fields.at("unreadable").longCount().orElse(0L),
                counts));
    }
}
