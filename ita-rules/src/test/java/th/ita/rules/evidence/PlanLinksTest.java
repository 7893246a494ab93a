package th.ita.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceState;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.life.PlanLife;
import th.ita.domain.measures.ContentHash;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Sighting;
import th.ita.domain.revision.Stamp;
import th.ita.domain.text.Bilingual;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanLinksTest {
    private static final URI ONE = URI.create("https://www.example.go.th/o6");
    private static final URI TWO = URI.create("https://www.example.go.th/o8");
    private static final Instant NOON = Instant.parse("2021-03-31T05:00:00Z");
    private static final ContentHash HASH = new ContentHash("a".repeat(64));

    private static MeasuresPlan plan() {
        Evidence before = new Evidence(ONE, Optional.empty())
                .seen(Sighting.of(NOON.minusSeconds(9), Optional.of(new ContentHash("b".repeat(64)))));
        return MeasuresPlan.builder()
                .agency(Agency.builder()
                        .id(AgencyId.of("x"))
                        .name(new Bilingual("ก", "x"))
                        .type(AgencyType.OTHER)
                        .build())
                .fiscalYear(FiscalYear.of(2564))
                .addMeasures(measure(6, new Evidence(ONE, Optional.of("หน้าแรก")), new Evidence(ONE, Optional.empty())))
                .addMeasures(measure(8, new Evidence(TWO, Optional.empty()), before))
                .build();
    }

    private static Measure measure(int item, Evidence... evidence) {
        return Measure.builder()
                .title("ข")
                .addTargets(ItemCode.of(item))
                .addEvidence(evidence)
                .build();
    }

    @Test
    void a_link_is_looked_at_once_for_all_measures_that_name_it() {
        List<PlanLink> links = PlanLinks.of(
                plan(), Frameworks.builtIn().framework(FiscalYear.of(2564)).get());

        assertThat(links).extracting(PlanLink::measures).containsExactly(List.of(1, 2), List.of(2));
        assertThat(links.get(0).query().items()).hasToString("[O6, O8]");
        assertThat(links.get(0).query().names()).contains("กฎหมายที่เกี่ยวข้อง");
        assertThat(links.get(0).query().year()).contains(FiscalYear.of(2564));
        assertThat(links.get(0).query().evidence().seen()).isPresent();
    }

    @Test
    void what_is_there_is_kept_as_seen_and_what_is_not_leaves_what_was_seen_before() {
        EvidenceLook there = EvidenceLook.builder()
                .link(TWO)
                .state(EvidenceState.FINE)
                .content(HASH)
                .tries(1)
                .at(NOON)
                .build();
        EvidenceLook gone = EvidenceLook.builder()
                .link(ONE)
                .state(EvidenceState.GONE)
                .tries(3)
                .at(NOON)
                .build();
        MeasuresPlan seen = PlanLinks.seen(plan(), List.of(gone, there));

        assertThat(seen.measures().get(1).evidence().get(0).seen()).contains(Sighting.of(NOON, Optional.of(HASH)));
        assertThat(seen.measures().get(1).evidence().get(1))
                .isEqualTo(plan().measures().get(1).evidence().get(1));
        assertThat(seen.measures().get(0)).isEqualTo(plan().measures().get(0));
    }

    @Test
    void what_is_seen_of_a_living_plan_is_a_command_for_each_address_of_a_measure() {
        PlanLife life =
                PlanLife.draft(plan(), Stamp.parse(NOON, "ผู้จัดทำ", "ร่าง").get());
        EvidenceLook look = EvidenceLook.builder()
                .link(ONE)
                .state(EvidenceState.FINE)
                .tries(1)
                .at(NOON)
                .content(HASH)
                .build();
        EvidenceLook gone = EvidenceLook.builder()
                .link(TWO)
                .state(EvidenceState.GONE)
                .tries(3)
                .at(NOON)
                .build();

        List<PlanCommand> commands = PlanLinks.commands(life, List.of(look, gone));

        assertThat(commands).hasSize(2).allSatisfy(command -> {
            PlanCommand.AttachEvidence attach = (PlanCommand.AttachEvidence) command;
            assertThat(attach.evidence().link()).isEqualTo(ONE);
            assertThat(attach.evidence().seen()).contains(Sighting.of(NOON, Optional.of(HASH)));
        });
        assertThat(commands)
                .extracting(command -> ((PlanCommand.AttachEvidence) command).number())
                .containsExactly(1, 2);
    }
}
