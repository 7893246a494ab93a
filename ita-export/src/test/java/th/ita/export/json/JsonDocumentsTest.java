package th.ita.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.export.ExamplePlan;
import th.ita.export.json.DocumentChange.Kind;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.reading.UnreadLine;
import th.ita.rules.json.Json;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonDocumentsTest {
    private static final MeasuresPlan PLAN = ExamplePlan.plan();

    private static Payload payload(String json) {
        return Payload.of(json.getBytes(UTF_8));
    }

    /** Payloads of every version that was released stay readable for ever; these files are never written again. */
    private static Payload released(String name) throws IOException {
        try (InputStream file = JsonDocumentsTest.class.getResourceAsStream(name)) {
            return Payload.of(file.readAllBytes());
        }
    }

    @Test
    void what_version_1_wrote_is_read() throws IOException {
        Payload plan = released("measures-plan-1.json");
        Payload assessment = released("assessment-1.json");

        assertThat(right(JsonDocuments.plans().decode(plan))).isEqualTo(PLAN);
        assertThat(right(JsonDocuments.reports().decode(plan)).plan()).isEqualTo(PLAN);
        assertThat(right(JsonDocuments.assessments().decode(assessment)))
                .isEqualTo(PLAN.previousResult().orElseThrow());
    }

    @Test
    void what_is_written_is_read_back_notes_too() {
        ReadReport report =
                new ReadReport(PLAN, new ReadingNotes(List.of(new UnreadLine(3, "บรรทัดที่อ่านไม่ออก")), 2, 1));

        Payload payload = right(JsonDocuments.reports().encode(report));

        assertThat(right(JsonDocuments.reports().decode(payload))).isEqualTo(report);
        assertThat(right(JsonDocuments.plans().decode(payload))).isEqualTo(PLAN);
        assertThat(right(JsonDocuments.text(RecordKind.MEASURES_PLAN, payload)))
                .isEqualTo(PlanJson.write(PLAN, report.notes()));
    }

    @Test
    void earlier_versions_go_through_every_upgrade_since() {
        // Version 1 called the year "year" and version 2 gave it as text in "fiscal".
        VersionedJson<String> third = new VersionedJson<>(
                RecordKind.ASSESSMENT,
                List.of(json -> renamed(json, "year", "fiscal"), json -> renamed(json, "fiscal", "fiscalYear")),
                year -> Json.object().with("fiscalYear", year).build(),
                node -> node.object("fiscalYear")
                        .flatMap(fields -> fields.required("fiscalYear").text()));

        for (String document :
                List.of("1,'document':{'year':", "2,'document':{'fiscal':", "3,'document':{'fiscalYear':")) {
            String json = ("{'kind':'assessment','schemaVersion':" + document + "'2564'}}").replace('\'', '"');
            assertThat(right(third.decode(payload(json)))).isEqualTo("2564");
        }
        assertThat(new String(right(third.encode("2565")).bytes(), UTF_8)).contains("\"schemaVersion\": 3");
    }

    private static Json renamed(Json json, String from, String to) {
        Json.ObjectBuilder renamed = Json.object();
        ((Json.Obj) json).members().forEach((key, value) -> renamed.with(key.equals(from) ? to : key, value));
        return renamed.build();
    }

    @Test
    void a_later_version_is_refused_whatever_else_it_holds() {
        Refusal refusal = JsonDocuments.plans()
                .decode(payload("{\"seal\":[1],\"schemaVersion\":2,\"kind\":\"hymn\",\"document\":7}"))
                .getLeft();

        assertThat(refusal.code()).isEqualTo(JsonRefusal.NEWER_SCHEMA);
        assertThat(refusal.arguments()).containsExactly("2", "1");
    }

    @Test
    void what_is_no_document_is_refused() {
        assertThat(JsonDocuments.plans().decode(payload("")).getLeft().code()).isEqualTo(JsonRefusal.JSON_EMPTY);
        assertThat(JsonDocuments.plans().decode(payload("{}")).getLeft().code()).isEqualTo(JsonRefusal.MISSING_KEY);
        assertThat(JsonDocuments.plans()
                        .decode(payload("{\"kind\":\"assessment\",\"schemaVersion\":1,\"document\":{}}"))
                        .getLeft()
                        .code())
                .isEqualTo(JsonRefusal.OTHER_KIND);
        assertThat(JsonDocuments.plans()
                        .decode(payload("{\"kind\":\"measures-plan\",\"schemaVersion\":0,\"document\":{}}"))
                        .getLeft()
                        .code())
                .isEqualTo(JsonRefusal.NOT_A_COUNT);
    }

    @Test
    void a_document_too_large_to_keep_is_refused() {
        MeasuresPlan huge = MeasuresPlan.builder()
                .from(PLAN)
                .addIntroduction("ก".repeat(18 << 20))
                .build();

        assertThat(JsonDocuments.plans().encode(huge).isLeft()).isTrue();
    }

    @Test
    void changes_are_told_measure_by_measure() {
        List<Measure> measures = PLAN.measures();
        Measure changed =
                Measure.builder().from(measures.get(0)).result("ดำเนินการแล้ว").build();
        Measure added = Measure.builder().title("มาตรการใหม่").build();
        MeasuresPlan later = MeasuresPlan.builder()
                .from(PLAN)
                .measures(List.of(added, changed))
                .addAllMeasures(measures.subList(2, measures.size()))
                .standingMeasures(PLAN.standingMeasures().subList(0, 1))
                .previousResult(Assessment.builder()
                        .from(PLAN.previousResult().orElseThrow())
                        .reportedGrade(Optional.of("A"))
                        .build())
                .build();

        List<DocumentChange> changes = changes(PLAN, later);

        assertThat(changes)
                .extracting(change -> change.kind() + " "
                        + change.where().get(change.where().size() - 1).key())
                .containsExactlyInAnyOrder(
                        "ADDED grade",
                        "REMOVED standingMeasures",
                        "ADDED measures",
                        "CHANGED result",
                        "REMOVED measures");
        assertThat(changes)
                .filteredOn(change -> change.kind() == Kind.CHANGED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.where().get(0))
                            .isEqualTo(new DocumentChange.Step(
                                    "measures", measures.get(0).title()));
                    assertThat(change.after()).isEqualTo("ดำเนินการแล้ว");
                });
        assertThat(changes(PLAN, PLAN)).isEmpty();
    }

    @Test
    void a_measure_whose_title_was_mended_is_the_same_measure() {
        List<Measure> measures = new java.util.ArrayList<>(PLAN.measures());
        Measure mended = Measure.builder()
                .from(measures.get(1))
                .title("ชื่อที่แก้แล้ว")
                .result("ดำเนินการแล้ว")
                .build();
        measures.set(1, mended);

        assertThat(changes(
                        PLAN,
                        MeasuresPlan.builder().from(PLAN).measures(measures).build()))
                .extracting(change -> change.kind() + " "
                        + change.where().get(0).entry() + " "
                        + change.where().get(1).key())
                .containsExactlyInAnyOrder(
                        "CHANGED " + PLAN.measures().get(1).title() + " title",
                        "CHANGED " + PLAN.measures().get(1).title() + " result");
    }

    @Test
    void measures_in_another_order_are_the_same_measures() {
        List<Measure> turned = new java.util.ArrayList<>(PLAN.measures());
        java.util.Collections.reverse(turned);

        assertThat(changes(
                        PLAN, MeasuresPlan.builder().from(PLAN).measures(turned).build()))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.REORDERED));
    }

    private static List<DocumentChange> changes(MeasuresPlan before, MeasuresPlan after) {
        return right(JsonDocuments.changes(
                RecordKind.MEASURES_PLAN,
                right(JsonDocuments.plans().encode(before)),
                right(JsonDocuments.plans().encode(after))));
    }
}
