package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.export.json.JsonDocuments;
import th.ita.export.json.PlanJson;
import th.ita.rules.history.PlanLives;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifeHistoryTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");
    private static final String KEY = "เทศบาลนครอุดรธานี/2564/plan-life";

    @TempDir
    Path folder;

    private String lived() {
        String address = "sqlite:" + folder.resolve("ita.db");
        MeasuresPlan plan = PlanJson.read(
                        Run.ita("import", EXAMPLE, "--json").out().getBytes(StandardCharsets.UTF_8), "import")
                .get()
                .plan();
        try (RevisionStore store = RevisionStores.open(address, Opening.OR_NEW).get()) {
            PlanLives lives = PlanLives.of(
                    store, JsonDocuments.lives(), Clock.fixed(Instant.parse("2021-03-31T05:00:00Z"), ZoneOffset.UTC));
            lives.open(plan, "งานนโยบายและแผน", "ร่างแรก").get();
            lives.give(
                            plan.agency().id(),
                            plan.fiscalYear(),
                            1,
                            new PlanCommand.Withdraw(3),
                            "งานนโยบายและแผน",
                            "ซ้ำกับมาตรการที่ 1")
                    .get();
            lives.give(plan.agency().id(), plan.fiscalYear(), 2, new PlanCommand.Approve(), "ปลัดเทศบาล", "เห็นชอบ")
                    .get();
        }
        return address;
    }

    @Test
    void the_history_of_a_life_tells_what_happened_to_which_measure() {
        String store = lived();

        Run thai = Run.ita("store", "history", KEY, "--store", store, "--lang", "th");
        Run json = Run.ita("store", "history", KEY, "--store", store, "--json");

        assertThat(thai.code()).isZero();
        assertThat(thai.out())
                .contains("สถานะ: อนุมัติแล้ว", "ถอนมาตรการ", "3. Q@A", "ซ้ำกับมาตรการที่ 1", "31/03/2564 12:00:00");
        assertThat(json.out()).contains("\"stage\": \"APPROVED\"", "\"act\": \"WITHDRAW\"", "\"number\": 3");
        assertThat(Run.ita("store", "verify", "--store", store).code()).isZero();
        assertThat(Run.ita("store", "diff", KEY, "--store", store).out()).contains("events");
    }
}
