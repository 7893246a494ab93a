package th.ita.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;

@Domain(PlanArbitraries.class)
class PlanJsonProperties {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("reading what was written gives an equal plan and equal notes")
    void readingWhatWasWritten(@ForAll MeasuresPlan plan, @ForAll ReadingNotes notes) {
        String json = PlanJson.write(plan, notes);

        assertThat(right(PlanJson.read(json.getBytes(UTF_8), "plan.json"))).isEqualTo(new ReadReport(plan, notes));
        assertThat(json).endsWith("}\n").doesNotContain("\r").doesNotContain("\u202E");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("reading what was written gives an equal assessment")
    void readingAnAssessment(@ForAll Assessment assessment) {
        String json = AssessmentJson.write(assessment);

        assertThat(right(AssessmentJson.read(json.getBytes(UTF_8), "result.json")))
                .isEqualTo(assessment);
    }
}
