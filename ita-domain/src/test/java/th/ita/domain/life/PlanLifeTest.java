package th.ita.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.ita.domain.life.Lives.NOON;
import static th.ita.domain.life.Lives.by;
import static th.ita.domain.life.Lives.measure;
import static th.ita.domain.life.Lives.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.life.PlanCommand.Add;
import th.ita.domain.life.PlanCommand.Approve;
import th.ita.domain.life.PlanCommand.AttachEvidence;
import th.ita.domain.life.PlanCommand.Change;
import th.ita.domain.life.PlanCommand.Close;
import th.ita.domain.life.PlanCommand.Frame;
import th.ita.domain.life.PlanCommand.Recommend;
import th.ita.domain.life.PlanCommand.RecordProgress;
import th.ita.domain.life.PlanCommand.RecordResult;
import th.ita.domain.life.PlanCommand.Revise;
import th.ita.domain.life.PlanCommand.Start;
import th.ita.domain.life.PlanCommand.Withdraw;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.EvidenceKind;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.time.FiscalYear;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanLifeTest {
    private static final String MAKER = "ผู้จัดทำ";
    private static final String CHIEF = "ปลัดเทศบาล";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);
    private static final Evidence PAGE =
            Evidence.parse("https://example.go.th/o6", Optional.empty()).get();

    private PlanTrail trail = PlanTrail.open(plan("กฎหมาย", "ถาม-ตอบ"), by(MAKER));

    private PlanLife give(PlanCommand command, String author) {
        trail = trail.then(command, by(author)).get();
        return trail.now();
    }

    private Object refusal(PlanCommand command, String author) {
        return trail.then(command, by(author)).getLeft().code();
    }

    private void start() {
        give(new Approve(), CHIEF);
        give(new Start(), MAKER);
    }

    @Test
    void a_plan_lives_from_draft_to_close() {
        give(new Add(measure("อบรม")), MAKER);
        give(new Change(2, measure("ช่องทางถาม-ตอบ")), MAKER);
        give(new Withdraw(1), MAKER);
        assertThat(give(new Approve(), CHIEF).stage()).isEqualTo(Stage.APPROVED);
        assertThat(give(new Start(), MAKER).stage()).isEqualTo(Stage.IN_PROGRESS);
        give(new RecordProgress(2, new ProgressEntry(DAY, "ผู้อำนวยการกอง", "อยู่ระหว่างจัดทำ")), MAKER);
        give(new RecordResult(2, DAY, "จัดทำแล้ว"), MAKER);
        give(new Recommend(2, "ไม่มี"), MAKER);
        give(new AttachEvidence(2, PAGE), MAKER);
        give(new RecordResult(3, DAY, "จัดอบรมแล้ว"), MAKER);
        PlanLife closed = give(new Close(), MAKER);

        assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.approval()).contains(by(CHIEF));
        assertThat(closed.measure(1).orElseThrow().withdrawn()).contains(by(MAKER));
        assertThat(closed.measure(2).orElseThrow().progress()).hasSize(1);
        assertThat(closed.plan())
                .isEqualTo(MeasuresPlan.builder()
                        .from(plan())
                        .addMeasure(Measure.builder()
                                .from(measure("ช่องทางถาม-ตอบ"))
                                .result("จัดทำแล้ว")
                                .done(DAY)
                                .recommendation("ไม่มี")
                                .addEvidence(PAGE)
                                .build())
                        .addMeasure(Measure.builder()
                                .from(measure("อบรม"))
                                .result("จัดอบรมแล้ว")
                                .done(DAY)
                                .build())
                        .build());
        assertThat(trail.events()).extracting(PlanEvent::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(trail.eventsOn(3))
                .extracting(event -> event.command().act())
                .containsExactly(Act.ADD, Act.RECORD_RESULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clerk", "clerk", " CLERK", "Ｃｌｅｒｋ", "cl\u200Berk"})
    void whoever_made_the_draft_cannot_approve_it_however_they_write_their_name(String author) {
        trail = PlanTrail.open(plan("กฎหมาย"), by("Clerk"));

        assertThat(refusal(new Approve(), author)).isEqualTo(LifeRefusal.MAKER_APPROVES);
        assertThat(give(new Approve(), "Chief").stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void whoever_changes_a_single_measure_is_a_maker_too() {
        give(new Change(1, measure("กฎหมายที่เกี่ยวข้อง")), CHIEF);

        assertThat(refusal(new Approve(), CHIEF)).isEqualTo(LifeRefusal.MAKER_APPROVES);
    }

    @Test
    void what_is_approved_changes_only_by_being_approved_anew() {
        start();
        give(new RecordResult(1, DAY, "รวบรวมแล้ว"), MAKER);
        assertThat(refusal(new Change(1, measure("อื่น")), MAKER)).isEqualTo(LifeRefusal.NOT_IN_THIS_STAGE);

        give(new Revise(), CHIEF);
        Measure now = trail.now().measure(1).orElseThrow().measure();
        give(
                new Change(
                        1,
                        Measure.builder().from(now).title("กฎหมายที่เกี่ยวข้อง").build()),
                MAKER);
        assertThat(refusal(new Approve(), MAKER)).isEqualTo(LifeRefusal.MAKER_APPROVES);
        give(new Approve(), CHIEF);

        assertThat(give(new Start(), MAKER).measure(1).orElseThrow().measure().result())
                .contains("รวบรวมแล้ว");
    }

    @Test
    void a_plan_sent_back_and_left_as_it_was_may_be_approved_by_whoever_sent_it_back() {
        give(new Approve(), CHIEF);
        give(new Revise(), CHIEF);

        assertThat(give(new Approve(), CHIEF).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void a_plan_without_measures_is_not_approved_and_one_without_results_not_closed() {
        trail = PlanTrail.open(plan("กฎหมาย"), by(MAKER));
        give(new Withdraw(1), MAKER);
        assertThat(refusal(new Approve(), CHIEF)).isEqualTo(LifeRefusal.NO_MEASURES);

        trail = PlanTrail.open(plan("กฎหมาย", "ถาม-ตอบ"), by(MAKER));
        start();
        give(new RecordResult(1, DAY, "รวบรวมแล้ว"), MAKER);
        assertThat(trail.then(new Close(), by(MAKER)).getLeft().arguments()).containsExactly("2");
    }

    @Test
    void a_measure_that_is_not_there_or_was_withdrawn_is_not_touched() {
        give(new Withdraw(2), MAKER);

        assertThat(refusal(new Withdraw(2), MAKER)).isEqualTo(LifeRefusal.MEASURE_WITHDRAWN);
        assertThat(refusal(new Withdraw(0), MAKER)).isEqualTo(LifeRefusal.NO_SUCH_MEASURE);
        assertThat(refusal(new Change(3, measure("ก")), MAKER)).isEqualTo(LifeRefusal.NO_SUCH_MEASURE);
    }

    @Test
    void a_draft_says_how_a_measure_is_followed_up_but_not_what_came_of_it() {
        Measure followed = Measure.builder()
                .from(measure("อบรม"))
                .result("รายงานทุกไตรมาส")
                .build();
        Measure done = Measure.builder().from(followed).done(DAY).build();
        Measure shown = Measure.builder().from(followed).addEvidence(PAGE).build();

        assertThat(refusal(new Add(done), MAKER)).isEqualTo(LifeRefusal.RESULT_IN_A_DRAFT);
        assertThat(refusal(new Change(1, shown), MAKER)).isEqualTo(LifeRefusal.RESULT_IN_A_DRAFT);
        assertThat(give(new Add(followed), MAKER).standing()).hasSize(3);
        start();
        assertThat(trail.then(new Close(), by(MAKER)).getLeft().arguments()).containsExactly("1, 2, 3");
    }

    @Test
    void a_draft_keeps_the_results_it_began_with() {
        Measure done = Measure.builder()
                .from(measure("กฎหมาย"))
                .result("แล้ว")
                .done(DAY)
                .build();
        trail = PlanTrail.open(
                MeasuresPlan.builder().from(plan()).addMeasure(done).build(), by(MAKER));
        Measure renamed = Measure.builder().from(done).title("กฎหมายใหม่").build();
        Measure denied = Measure.builder().from(renamed).result("ยังไม่ได้ทำ").build();

        assertThat(refusal(new Change(1, measure("กฎหมายใหม่")), MAKER)).isEqualTo(LifeRefusal.RESULT_IN_A_DRAFT);
        assertThat(refusal(new Change(1, denied), MAKER)).isEqualTo(LifeRefusal.RESULT_IN_A_DRAFT);
        assertThat(give(new Change(1, renamed), MAKER).events()).isEqualTo(1);
    }

    @Test
    void the_front_is_of_the_same_agency_and_year_and_holds_no_measures() {
        MeasuresPlan front = MeasuresPlan.builder()
                .from(plan())
                .analysis(new Analysis(List.of("ข้อมูลไม่ครบ"), List.of(), List.of()))
                .build();

        assertThat(refusal(new Frame(plan("กฎหมาย")), MAKER)).isEqualTo(LifeRefusal.NOT_THE_FRONT);
        assertThat(refusal(
                        new Frame(MeasuresPlan.builder()
                                .from(front)
                                .fiscalYear(FiscalYear.of(2565))
                                .build()),
                        MAKER))
                .isEqualTo(LifeRefusal.NOT_THE_FRONT);
        assertThat(refusal(new Frame(plan()), MAKER)).isEqualTo(LifeRefusal.NOTHING_CHANGES);
        assertThat(give(new Frame(front), MAKER).plan().analysis()).isEqualTo(front.analysis());
    }

    @Test
    void nothing_is_done_on_a_day_to_come_as_thailand_counts_days() {
        start();
        LocalDate today = LocalDate.of(2021, 3, 31);
        PlanCommand tomorrow = new RecordResult(1, today.plusDays(1), "แล้ว");

        assertThat(NOON.toString()).startsWith(today.toString());
        assertThat(refusal(tomorrow, MAKER)).isEqualTo(LifeRefusal.DAY_TO_COME);
        assertThat(trail.then(tomorrow, new th.ita.domain.revision.Stamp(NOON.plusSeconds(12 * 3600), MAKER, "ดึก"))
                        .isRight())
                .isTrue();
        assertThat(refusal(new RecordProgress(1, new ProgressEntry(today.plusDays(1), "ก", "ข")), MAKER))
                .isEqualTo(LifeRefusal.DAY_TO_COME);
    }

    @Test
    void what_says_or_changes_nothing_is_refused() {
        assertThat(refusal(new Add(measure(" ")), MAKER)).isEqualTo(LifeRefusal.NOTHING_SAID);
        assertThat(refusal(new Change(1, measure("กฎหมาย")), MAKER)).isEqualTo(LifeRefusal.NOTHING_CHANGES);
        start();
        assertThat(refusal(new RecordResult(1, DAY, ""), MAKER)).isEqualTo(LifeRefusal.NOTHING_SAID);
        assertThat(refusal(new Recommend(1, " "), MAKER)).isEqualTo(LifeRefusal.NOTHING_SAID);
        assertThat(refusal(new RecordProgress(1, new ProgressEntry(DAY, "", "ก")), MAKER))
                .isEqualTo(LifeRefusal.NOTHING_SAID);
        give(new AttachEvidence(1, PAGE), MAKER);
        assertThat(refusal(new AttachEvidence(1, PAGE), MAKER)).isEqualTo(LifeRefusal.NOTHING_CHANGES);
    }

    @Test
    void evidence_looked_at_anew_takes_the_place_of_what_was_known() {
        start();
        give(new AttachEvidence(1, PAGE), MAKER);
        PlanLife life = give(new AttachEvidence(1, PAGE.of(EvidenceKind.PAGE)), MAKER);

        assertThat(life.measure(1).orElseThrow().measure().evidence()).containsExactly(PAGE.of(EvidenceKind.PAGE));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void what_can_be_done_in_a_stage_can_be_listed(Stage stage) {
        assertThat(Act.possibleIn(stage))
                .allMatch(act -> act.isPossibleIn(stage))
                .hasSize(
                        switch (stage) {
                            case DRAFT -> 5;
                            case APPROVED -> 2;
                            case IN_PROGRESS -> 6;
                            case CLOSED -> 0;
                        });
    }

    @Test
    void an_event_out_of_turn_is_a_fault_and_a_trail_that_could_not_have_happened_is_refused() {
        PlanEvent approval = trail.now().decide(new Approve(), by(CHIEF)).get();
        PlanLife approved = trail.now().evolve(approval);

        assertThatThrownBy(() -> approved.evolve(approval)).isInstanceOf(OutOfRangeException.class);
        assertThat(PlanTrail.replay(trail.beginning(), trail.opened(), List.of(approval, approval))
                        .getLeft()
                        .where())
                .hasToString("events[1]");
    }
}
