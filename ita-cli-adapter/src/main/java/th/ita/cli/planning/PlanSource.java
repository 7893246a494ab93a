package th.ita.cli.planning;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.cli.desk.Desk;
import th.ita.domain.agency.Agency;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.rules.drafting.Drafts;
import th.ita.rules.planning.StartingPoint;

/**
 * What a document gives to plan with: the result to start from, the year to plan for, and the measures there are.
 *
 * @param input what the document holds
 * @param planned the framework of the year to plan for
 */
record PlanSource(Input input, Framework planned) {
    /** The document with the framework of the year the user names, else of its own. */
    static Either<Refusal, PlanSource> of(Input input, String year, Desk desk) {
        Either<Refusal, FiscalYear> chosen = year.isEmpty()
                ? Either.right(
                        input instanceof Input.OfPlan plan
                                ? plan.report().plan().fiscalYear()
                                : result(input).fiscalYear())
                : FiscalYear.parse(year).mapLeft(refusal -> refusal.at(Place.path("--year")));
        return chosen.flatMap(desk.frameworks()::framework).map(planned -> new PlanSource(input, planned));
    }

    /** The result that the document holds; one that says nothing where it holds none. */
    Assessment result() {
        return result(input);
    }

    private static Assessment result(Input input) {
        if (input instanceof Input.OfResult result) {
            return result.result();
        }
        MeasuresPlan plan = ((Input.OfPlan) input).report().plan();
        return plan.previousResult()
                .orElseGet(
                        () -> Assessment.builder().fiscalYear(plan.fiscalYear()).build());
    }

    /** Which items count as met in the year to plan for, as far as the document tells. */
    Either<Refusal, StartingPoint> start(Desk desk) {
        Assessment result = result();
        return desk.frameworks()
                .framework(result.fiscalYear())
                .flatMap(assessed -> input instanceof Input.OfPlan plan
                        ? desk.frameworks()
                                .framework(plan.report().plan().fiscalYear())
                                .map(year -> StartingPoint.of(
                                        result, assessed, plan.report().plan(), year, planned))
                        : Either.right(StartingPoint.of(result, assessed, planned)));
    }

    /** The drafts for items that no measure of the document is for yet. */
    Drafts missing(Drafts drafts) {
        return measures().map(drafts::besides).orElse(drafts);
    }

    /**
     * The plan of measures to add drafts to: the document's where it is of that year, else a new one that answers its
     * result; nothing where nobody says whose it is.
     */
    Optional<MeasuresPlan> measuresToAddTo() {
        return measures()
                .or(() -> agency().map(agency -> MeasuresPlan.builder()
                        .agency(agency)
                        .fiscalYear(planned.fiscalYear())
                        .previousResult(Optional.of(result())
                                .filter(result -> result.fiscalYear().year()
                                        < planned.fiscalYear().year()))
                        .build()));
    }

    private Optional<MeasuresPlan> measures() {
        return input instanceof Input.OfPlan plan
                ? Optional.of(plan.report().plan())
                        .filter(measures -> measures.fiscalYear().equals(planned.fiscalYear()))
                : Optional.empty();
    }

    private Optional<Agency> agency() {
        return input instanceof Input.OfPlan plan
                ? Optional.of(plan.report().plan().agency())
                : result().agency();
    }
}
