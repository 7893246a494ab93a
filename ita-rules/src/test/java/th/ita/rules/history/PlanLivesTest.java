package th.ita.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.life.LifeRefusal;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.life.Stage;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.DocumentCodec;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanLivesTest {
    private static final MeasuresPlan PLAN =
            Examples.plan(List.of(Examples.measure("กฎหมาย", 6).build())).build();
    private static final AgencyId AGENCY = PLAN.agency().id();
    private static final FiscalYear YEAR = PLAN.fiscalYear();

    private final ListStore store = new ListStore();
    private final PlanLives lives =
            PlanLives.of(store, new Kept(), Clock.fixed(Instant.parse("2021-03-31T05:00:00Z"), ZoneOffset.UTC));

    /** Keeps trails aside and their place as the payload, since writing them is the export's. */
    private static final class Kept implements DocumentCodec<PlanTrail> {
        private final List<PlanTrail> trails = new ArrayList<>();

        @Override
        public RecordKind kind() {
            return RecordKind.PLAN_LIFE;
        }

        @Override
        public Either<Refusal, Payload> encode(PlanTrail trail) {
            trails.add(trail);
            return Payload.parse(Integer.toString(trails.size() - 1).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Either<Refusal, PlanTrail> decode(Payload payload) {
            return Either.right(trails.get(Integer.parseInt(new String(payload.bytes(), StandardCharsets.UTF_8))));
        }
    }

    @Test
    void every_accepted_command_is_a_revision() {
        assertThat(lives.open(PLAN, "ผู้จัดทำ", "ร่างแรก").get()).isInstanceOf(Saving.Kept.class);
        assertThat(lives.give(AGENCY, YEAR, 1, new PlanCommand.Approve(), "ปลัดเทศบาล", "เห็นชอบ")
                        .get())
                .isInstanceOf(Saving.Kept.class);

        Stored<PlanTrail> now = lives.latest(AGENCY, YEAR).get();
        assertThat(now.revision().number()).isEqualTo(2);
        assertThat(now.revision().stamp().author()).isEqualTo("ปลัดเทศบาล");
        assertThat(now.document().now().stage()).isEqualTo(Stage.APPROVED);
        assertThat(now.document().now().approval()).contains(now.revision().stamp());
    }

    @Test
    void several_commands_are_one_revision_or_none() {
        lives.open(PLAN, "ผู้จัดทำ", "ร่างแรก");
        PlanCommand add = new PlanCommand.Add(Measure.builder().title("คู่มือ").build());

        assertThat(lives.give(AGENCY, YEAR, 1, List.of(add, new PlanCommand.Withdraw(9)), "ผู้จัดทำ", "เพิ่ม")
                        .getLeft()
                        .code())
                .isEqualTo(LifeRefusal.NO_SUCH_MEASURE);
        assertThat(lives.latest(AGENCY, YEAR).get().revision().number()).isEqualTo(1);

        lives.give(AGENCY, YEAR, 1, List.of(add, new PlanCommand.Withdraw(1)), "ผู้จัดทำ", "แทนที่");
        Stored<PlanTrail> now = lives.latest(AGENCY, YEAR).get();
        assertThat(now.revision().number()).isEqualTo(2);
        assertThat(now.document().events()).hasSize(2);
    }

    @Test
    void a_refused_command_leaves_no_revision() {
        lives.open(PLAN, "ผู้จัดทำ", "ร่างแรก");

        assertThat(lives.give(AGENCY, YEAR, 1, new PlanCommand.Approve(), "ผู้จัดทำ", "เห็นชอบ")
                        .getLeft()
                        .code())
                .isEqualTo(LifeRefusal.MAKER_APPROVES);
        assertThat(lives.give(AGENCY, YEAR, 1, new PlanCommand.Approve(), "", "เห็นชอบ")
                        .isLeft())
                .isTrue();
        assertThat(lives.latest(AGENCY, YEAR).get().revision().number()).isEqualTo(1);
    }

    @Test
    void of_two_who_act_on_the_same_state_the_second_is_told() {
        lives.open(PLAN, "ผู้จัดทำ", "ร่างแรก");
        lives.give(AGENCY, YEAR, 1, new PlanCommand.Approve(), "ปลัดเทศบาล", "เห็นชอบ");

        assertThat(lives.give(AGENCY, YEAR, 1, new PlanCommand.Withdraw(1), "ผู้จัดทำ", "ซ้ำ")
                        .get())
                .isInstanceOf(Saving.Conflicting.class);
        assertThat(lives.open(PLAN, "อื่น", "อีกครั้ง").get()).isInstanceOf(Saving.Conflicting.class);
    }

    @Test
    void a_plan_that_does_not_live_takes_no_command() {
        assertThat(lives.give(AGENCY, YEAR, 0, new PlanCommand.Start(), "ก", "ข")
                        .getLeft()
                        .code())
                .isEqualTo(HistoryRefusal.NO_LIFE);
    }
}
