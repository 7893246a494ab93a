package th.ita.export.json;

import io.vavr.control.Either;
import java.util.List;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.DocumentCodec;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.rules.json.Json;

/**
 * Documents as stores keep them: canonical JSON with its kind and the version of its form. Whoever changes the form of a
 * document after a release raises its version here and adds an upgrade from the one before; the tests hold payloads of
 * every version that was released.
 */
public final class JsonDocuments {
    static final VersionedJson<Assessment> ASSESSMENTS =
            new VersionedJson<>(RecordKind.ASSESSMENT, List.of(), AssessmentMapping::write, AssessmentMapping::read);

    static final VersionedJson<ReadReport> REPORTS = new VersionedJson<>(
            RecordKind.MEASURES_PLAN,
            List.of(),
            report -> PlanMapping.write(report.plan(), report.notes(), List.of()),
            PlanMapping::read);

    private static final VersionedJson<MeasuresPlan> PLANS = new VersionedJson<>(
            RecordKind.MEASURES_PLAN,
            List.of(),
            plan -> PlanMapping.write(plan, ReadingNotes.NONE, List.of()),
            node -> PlanMapping.read(node).map(ReadReport::plan));

    private static final VersionedJson<PlanTrail> LIVES =
            new VersionedJson<>(RecordKind.PLAN_LIFE, List.of(), TrailMapping::write, TrailMapping::read);

    private JsonDocuments() {}

    /** {@return the codec of assessments} */
    public static DocumentCodec<Assessment> assessments() {
        return ASSESSMENTS;
    }

    /** {@return the codec of measures plans} */
    public static DocumentCodec<MeasuresPlan> plans() {
        return PLANS;
    }

    /** {@return the codec of measures plans with what their reader had to say; both read what the other wrote} */
    public static DocumentCodec<ReadReport> reports() {
        return REPORTS;
    }

    /** {@return the codec of the lives of measures plans} */
    public static DocumentCodec<PlanTrail> lives() {
        return LIVES;
    }

    /**
     * A document as the text of a file, as {@link PlanJson} and {@link AssessmentJson} write it.
     *
     * @param kind the kind of document
     * @param payload the document as it was kept
     * @return canonical JSON that ends with a line break, or why it cannot be read
     */
    public static Either<Refusal, String> text(RecordKind kind, Payload payload) {
        return json(kind, payload).map(JsonPrinter::print);
    }

    /**
     * What changed from one state of a document to another.
     *
     * @param kind the kind of document
     * @param before the earlier state
     * @param after the later state
     * @return the changes in the order of the later document, or why one of the two cannot be read
     */
    public static Either<Refusal, List<DocumentChange>> changes(RecordKind kind, Payload before, Payload after) {
        return json(kind, before)
                .flatMap(earlier -> json(kind, after).map(later -> JsonComparison.between(earlier, later)));
    }

    private static Either<Refusal, Json> json(RecordKind kind, Payload payload) {
        return switch (kind) {
            case ASSESSMENT -> ASSESSMENTS.json(payload);
            case MEASURES_PLAN -> REPORTS.json(payload);
            case PLAN_LIFE -> LIVES.json(payload);
        };
    }
}
