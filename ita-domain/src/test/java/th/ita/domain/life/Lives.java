package th.ita.domain.life;

import java.time.Instant;
import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.revision.Stamp;
import th.ita.domain.text.Bilingual;
import th.ita.domain.time.FiscalYear;

/** Plans and stamps to play lives with. */
final class Lives {
    static final Instant NOON = Instant.parse("2021-03-31T05:00:00Z");

    private Lives() {}

    static MeasuresPlan plan(String... titles) {
        MeasuresPlan.Builder plan = MeasuresPlan.builder()
                .agency(Agency.builder()
                        .id(AgencyId.of("เทศบาลตัวอย่าง"))
                        .name(new Bilingual("เทศบาลตัวอย่าง", ""))
                        .type(AgencyType.values()[0])
                        .province(Optional.empty())
                        .build())
                .fiscalYear(FiscalYear.of(2564));
        for (String title : titles) {
            plan.addMeasure(measure(title));
        }
        return plan.build();
    }

    static Measure measure(String title) {
        return Measure.builder().title(title).addResponsible("สำนักปลัดเทศบาล").build();
    }

    static Stamp by(String author) {
        return new Stamp(NOON, author, "ตามมติที่ประชุม");
    }
}
