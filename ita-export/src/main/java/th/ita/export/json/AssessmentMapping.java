package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.DUPLICATE_ENTRY;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.json.Json;

/** An assessment as JSON: what {@link AssessmentJson} is made of, and the {@code previousResult} of a plan. */
final class AssessmentMapping {
    private static final String GRADE = "grade";

    private AssessmentMapping() {}

    static Json write(Assessment assessment) {
        Json.ObjectBuilder object = Json.object();
        assessment.agency().ifPresent(agency -> object.with("agency", AgencyMapping.write(agency)));
        object.with("fiscalYear", assessment.fiscalYear().year()).with("reported", reported(assessment));
        if (!assessment.answers().isEmpty()) {
            object.with("answers", AnswersMapping.write(assessment.answers()));
        }
        return object.with("items", Json.list(assessment.outcomes().entrySet().stream(), AssessmentMapping::item))
                .build();
    }

    static Optional<Assessment> read(Node node) {
        return node.object("agency", "fiscalYear", "reported", "answers", "items")
                .flatMap(AssessmentMapping::read);
    }

    private static Json reported(Assessment assessment) {
        Json.ObjectBuilder object = Json.object();
        assessment.reported().forEach((level, score) -> object.with(level.value(), score.toString()));
        assessment.reportedGrade().ifPresent(grade -> object.with(GRADE, grade));
        return object.build();
    }

    private static Json item(Map.Entry<ItemCode, ItemOutcome> item) {
        return Json.object()
                .with("code", item.getKey().toString())
                .with("met", item.getValue().isMet())
                .build();
    }

    private static Optional<Assessment> read(Fields fields) {
        Assessment.Builder assessment = Assessment.builder()
                .agency(AgencyMapping.read(fields.at("agency")))
                .putAllAnswers(AnswersMapping.read(fields.at("answers")))
                .putAllOutcomes(outcomes(fields.at("items")));
        readReported(fields.at("reported"), assessment);
        return fields.required("fiscalYear")
                .parsedFigure(FiscalYear::parse)
                .map(year -> assessment.fiscalYear(year).build());
    }

    private static void readReported(Node reported, Assessment.Builder into) {
        Map<LevelCode, ReportedScore> scores = new TreeMap<>();
        for (Node.Member member : reported.members()) {
            if (member.key().equals(GRADE)) {
                into.reportedGrade(member.value().text());
            } else {
                Optional<LevelCode> level = member.value().parsed(member.key(), LevelCode::parse);
                Optional<ReportedScore> score = member.value().parsedFigure(ReportedScore::parse);
                level.ifPresent(code -> score.ifPresent(figure -> {
                    if (scores.putIfAbsent(code, figure) != null) {
                        member.value().refused(DUPLICATE_ENTRY, code.value());
                    }
                }));
            }
        }
        into.putAllReported(scores);
    }

    private static Map<ItemCode, ItemOutcome> outcomes(Node items) {
        Map<ItemCode, ItemOutcome> outcomes = new TreeMap<>();
        Set<ItemCode> seen = new TreeSet<>();
        for (Node item : items.elements()) {
            item.object("code", "met").ifPresent(fields -> {
                Optional<ItemOutcome> outcome = fields.at("met").flag().map(ItemOutcome::of);
                Node code = fields.required("code");
                code.parsed(ItemCode::parse).ifPresent(known -> {
                    if (!seen.add(known)) {
                        code.refused(DUPLICATE_ENTRY, known.toString());
                    }
                    outcome.ifPresent(met -> outcomes.put(known, met));
                });
            });
        }
        return outcomes;
    }
}
