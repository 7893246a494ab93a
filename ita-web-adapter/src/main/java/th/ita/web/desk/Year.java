package th.ita.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.agency.Agency;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;

/**
 * All that is kept of an agency's year, as it is now. At least one of the three is there.
 *
 * @param agency the agency
 * @param fiscalYear the year
 * @param result the result of the year itself
 * @param plan the plan as it was handed in
 * @param life the plan as it lives on
 */
public record Year(
        Agency agency,
        FiscalYear fiscalYear,
        Optional<Kept<Assessment>> result,
        Optional<Kept<ReadReport>> plan,
        Optional<Kept<PlanTrail>> life) {
    /**
     * A document with its revision.
     *
     * @param revision the revision
     * @param document what it holds
     * @param <T> the kind of document
     */
    public record Kept<T>(Revision revision, T document) {}

    /** {@return the plan as it is now: of its life, else as it was handed in} */
    public Optional<MeasuresPlan> measures() {
        return life.map(kept -> kept.document().now().plan())
                .or(() -> plan.map(kept -> kept.document().plan()));
    }

    /** {@return the plan as it is now, with what its reader had to say where nobody has changed it since} */
    public Optional<ReadReport> report() {
        return life.map(kept -> new ReadReport(kept.document().now().plan(), ReadingNotes.NONE))
                .or(() -> plan.map(Kept::document));
    }

    /** {@return the plan as a document that questions can be asked of} */
    public Optional<Input> planInput() {
        return report().map(Input.OfPlan::new);
    }

    /** {@return the key of the plan as it is now, by which its papers are found} */
    public Optional<RevisionKey> planKey() {
        return life.map(kept -> kept.revision().key())
                .or(() -> plan.map(kept -> kept.revision().key()));
    }

    /** {@return the documents that hold a result: that of the year first, then the plan with the one it answers} */
    public List<Input> results() {
        Stream<Input> own = result.stream().map(kept -> new Input.OfResult(kept.document()));
        Stream<Input> answered = planInput().stream()
                .filter(input ->
                        measures().flatMap(MeasuresPlan::previousResult).isPresent());
        return Stream.concat(own, answered).toList();
    }

    /** {@return the revisions, by which anything worked out from the year can be remembered} */
    public List<Revision> revisions() {
        return Stream.of(
                        result.stream().map(Kept::revision),
                        plan.stream().map(Kept::revision),
                        life.stream().map(Kept::revision))
                .flatMap(found -> found)
                .toList();
    }
}
