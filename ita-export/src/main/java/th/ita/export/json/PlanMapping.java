package th.ita.export.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import th.ita.domain.agency.Agency;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Origin;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Signatory;
import th.ita.domain.time.FiscalYear;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.reading.Spot;
import th.ita.export.reading.UnreadLine;
import th.ita.rules.json.Json;

/** A measures plan as JSON, with what its reader had to say. */
final class PlanMapping {
    /** Says what the plan was made by; whoever reads it has frameworks of their own. */
    static final String FRAMEWORKS = "frameworks";

    private PlanMapping() {}

    static Json write(MeasuresPlan plan, ReadingNotes notes, List<Framework> fedBy) {
        Json.ObjectBuilder object = Json.object()
                .with("agency", AgencyMapping.write(plan.agency()))
                .with("fiscalYear", plan.fiscalYear().year())
                .with("previousResult", Json.of(plan.previousResult(), AssessmentMapping::write))
                .with("introduction", Json.texts(plan.introduction().stream()))
                .with("analysis", analysis(plan.analysis()))
                .with("standingLead", plan.standingLead())
                .with("standingMeasures", Json.texts(plan.standingMeasures().stream()))
                .with("measures", Json.list(plan.measures().stream(), MeasureMapping::write))
                .with("signatory", Json.of(plan.signatory(), PlanMapping::signatory))
                .with("reading", notes(notes));
        List<Framework> others = fedBy.stream()
                .filter(framework -> !(framework.origin() instanceof Origin.BuiltIn))
                .toList();
        if (!others.isEmpty()) {
            object.with(FRAMEWORKS, OriginMapping.frameworks(others));
        }
        return object.build();
    }

    static Optional<ReadReport> read(Node node) {
        return node.object(
                        "agency",
                        "fiscalYear",
                        "previousResult",
                        "introduction",
                        "analysis",
                        "standingLead",
                        "standingMeasures",
                        "measures",
                        "signatory",
                        "reading",
                        FRAMEWORKS)
                .flatMap(PlanMapping::read);
    }

    private static Json analysis(Analysis analysis) {
        return Json.object()
                .with("urgent", Json.texts(analysis.urgent().stream()))
                .with("toDevelop", Json.texts(analysis.toDevelop().stream()))
                .with("approach", Json.texts(analysis.approach().stream()))
                .build();
    }

    private static Json signatory(Signatory signatory) {
        return Json.object()
                .with("capacity", signatory.capacity())
                .with("name", signatory.name())
                .with("position", signatory.position())
                .build();
    }

    private static Json notes(ReadingNotes notes) {
        return Json.object()
                .with("notUnderstood", Json.list(notes.notUnderstood().stream(), PlanMapping::unread))
                .with("mended", notes.mended())
                .with("left", notes.left())
                .build();
    }

    private static Json unread(UnreadLine line) {
        Json.ObjectBuilder json = Json.object().with("line", line.line());
        return (line.spot() instanceof Spot.Line
                        ? json
                        : json.with("place", line.spot().toString()))
                .with("text", line.text())
                .build();
    }

    private static Optional<ReadReport> read(Fields fields) {
        MeasuresPlan.Builder plan = MeasuresPlan.builder()
                .previousResult(AssessmentMapping.read(fields.at("previousResult")))
                .addAllIntroduction(fields.at("introduction").texts())
                .analysis(readAnalysis(fields.at("analysis")))
                .standingLead(fields.at("standingLead").text())
                .addAllStandingMeasures(fields.at("standingMeasures").texts())
                .addAllMeasures(all(fields.at("measures"), MeasureMapping::read))
                .signatory(readSignatory(fields.at("signatory")));
        ReadingNotes notes = readNotes(fields.at("reading"));
        Optional<Agency> agency = AgencyMapping.read(fields.required("agency"));
        Optional<FiscalYear> year = fields.required("fiscalYear").parsedFigure(FiscalYear::parse);
        return agency.flatMap(whose -> year.map(
                when -> new ReadReport(plan.agency(whose).fiscalYear(when).build(), notes)));
    }

    private static Analysis readAnalysis(Node node) {
        return node.object("urgent", "toDevelop", "approach")
                .map(fields -> new Analysis(
                        fields.at("urgent").texts(),
                        fields.at("toDevelop").texts(),
                        fields.at("approach").texts()))
                .orElse(Analysis.NONE);
    }

    private static Optional<Signatory> readSignatory(Node node) {
        return node.object("capacity", "name", "position")
                .map(fields -> new Signatory(
                        fields.at("capacity").text(),
                        fields.at("name").text(),
                        fields.at("position").text()));
    }

    private static ReadingNotes readNotes(Node node) {
        return node.object("notUnderstood", "mended", "left")
                .map(fields -> new ReadingNotes(
                        all(fields.at("notUnderstood"), PlanMapping::readUnread),
                        fields.at("mended").count().orElse(0),
                        fields.at("left").count().orElse(0)))
                .orElse(ReadingNotes.NONE);
    }

    private static Optional<UnreadLine> readUnread(Node node) {
        return node.object("line", "place", "text").flatMap(fields -> {
            Optional<Integer> line = fields.required("line").count();
            Optional<String> text = fields.required("text").text();
            return line.flatMap(number -> text.map(words -> new UnreadLine(
                    fields.at("place").text().flatMap(Spot::parse).orElse(new Spot.Line(number)), words)));
        });
    }

    private static <T> List<T> all(Node list, Function<Node, Optional<T>> read) {
        return list.elements().stream()
                .flatMap(element -> read.apply(element).stream())
                .toList();
    }
}
