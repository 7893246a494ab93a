package th.ita.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.life.Act;
import th.ita.domain.life.LifeRefusal;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.life.ProgressEntry;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.ContentHash;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.EvidenceKind;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Sighting;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Stamp;
import th.ita.export.ExamplePlan;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrailJsonTest {
    private static final Instant NOON = Instant.parse("2021-03-31T05:00:00.250Z");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);

    private static Stamp by(String author) {
        return new Stamp(NOON, author, "ตามมติที่ประชุม");
    }

    /** A life in which everything happens that can. */
    static PlanTrail whole() {
        Measure planned =
                Measure.builder().title("กฎหมายที่เกี่ยวข้อง").method("รวบรวม").build();
        MeasuresPlan front = MeasuresPlan.builder()
                .from(ExamplePlan.plan())
                .measures(List.of())
                .build();
        Evidence page = Evidence.parse("https://example.go.th/o6", Optional.of("กฎหมาย"))
                .get()
                .of(EvidenceKind.PAGE)
                .seen(Sighting.of(NOON, Optional.of(new ContentHash("0a".repeat(32)))));
        PlanTrail trail = PlanTrail.open(front, by("ผู้จัดทำ"));
        for (PlanCommand command : List.of(
                new PlanCommand.Frame(MeasuresPlan.builder()
                        .from(front)
                        .analysis(new Analysis(List.of("ข้อมูลไม่ครบ"), List.of(), List.of()))
                        .build()),
                new PlanCommand.Add(planned),
                new PlanCommand.Add(planned),
                new PlanCommand.Change(
                        1, Measure.builder().from(planned).title("กฎหมาย").build()),
                new PlanCommand.Withdraw(2),
                new PlanCommand.Approve(),
                new PlanCommand.Revise(),
                new PlanCommand.Approve(),
                new PlanCommand.Start(),
                new PlanCommand.RecordProgress(1, new ProgressEntry(DAY, "ผู้อำนวยการกอง", "รวบรวมแล้วกึ่งหนึ่ง")),
                new PlanCommand.RecordResult(1, DAY, "รวบรวมแล้ว"),
                new PlanCommand.Recommend(1, "ไม่มี"),
                new PlanCommand.AttachEvidence(1, page),
                new PlanCommand.Close())) {
            String author = command.act() == Act.APPROVE ? "ปลัดเทศบาล" : "ผู้จัดทำ";
            trail = trail.then(command, by(author)).get();
        }
        return trail;
    }

    @Test
    void a_life_in_which_everything_happens_is_read_back() {
        PlanTrail trail = whole();

        assertThat(trail.events()).extracting(event -> event.command().act()).contains(Act.values());
        PlanTrail read =
                right(JsonDocuments.lives().decode(right(JsonDocuments.lives().encode(trail))));
        assertThat(read).isEqualTo(trail);
        assertThat(read.now()).isEqualTo(trail.now());
    }

    /** A payload of every version that was released stays readable for ever; the file is never written again. */
    @Test
    void what_version_1_wrote_is_read() throws IOException {
        try (InputStream file = TrailJsonTest.class.getResourceAsStream("plan-life-1.json")) {
            assertThat(right(JsonDocuments.lives().decode(Payload.of(file.readAllBytes()))))
                    .isEqualTo(whole());
        }
    }

    @Test
    void a_trail_that_could_not_have_happened_is_refused_where_it_could_not() {
        String text = new String(right(JsonDocuments.lives().encode(whole())).bytes(), StandardCharsets.UTF_8)
                .replace("ปลัดเทศบาล", "ผู้จัดทำ");

        Refusal refusal = JsonDocuments.lives()
                .decode(Payload.of(text.getBytes(StandardCharsets.UTF_8)))
                .getLeft();

        assertThat(refusal.code()).isEqualTo(LifeRefusal.MAKER_APPROVES);
        assertThat(refusal.where().toString()).contains("events[5]");
    }

    @Test
    void a_life_is_a_document_like_others() {
        PlanTrail trail = whole();
        Payload before = right(JsonDocuments.lives()
                .encode(right(PlanTrail.replay(
                        trail.beginning(), trail.opened(), trail.events().subList(0, 13)))));
        Payload after = right(JsonDocuments.lives().encode(trail));

        assertThat(right(JsonDocuments.text(RecordKind.PLAN_LIFE, after))).contains("\"act\": \"CLOSE\"");
        assertThat(right(JsonDocuments.changes(RecordKind.PLAN_LIFE, before, after)))
                .hasSize(1);
    }
}
