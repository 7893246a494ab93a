package th.ita.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.Period;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.ExamplePlan;
import th.ita.export.document.CleanText;

/** Whatever stands in a plan, its calendar is well formed. */
class PlanCalendarProperties {
    private static final Period APRIL = PeriodPhrase.read("เดือนเมษายน ๒๕๖๔", FiscalYear.of(2564));

    @Property(tries = 300)
    void any_title_is_read_back_and_the_same_plan_gives_the_same_text(
            @ForAll String title, @ForAll List<String> units, @ForAll Language language) {
        MeasuresPlan plan = MeasuresPlan.builder()
                .from(ExamplePlan.plan())
                .measures(List.of(Measure.builder()
                        .title(title)
                        .addAllResponsible(units)
                        .period(APRIL)
                        .build()))
                .build();

        String file = PlanCalendar.write(plan, language);
        String summary = Ics.read(file).inner().get(0).text("SUMMARY");

        assertThat(PlanCalendar.write(plan, language)).isEqualTo(file);
        assertThat(CleanText.of(summary)).endsWith(": " + CleanText.of(title.replaceAll("\\R", " ")));
    }
}
