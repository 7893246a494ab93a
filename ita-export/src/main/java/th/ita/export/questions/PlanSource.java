package th.ita.export.questions;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
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
public record PlanSource(Input input, Framework planned) {
    /**
     * A document with the framework to plan by.
     *
     * @param input the document
     * @param year the year to plan for; nothing for the document's own
     * @param frameworks the frameworks of the years
     * @return what there is to plan with, or that the year has no framework
     */
    public static Either<Refusal, PlanSource> of(Input input, Optional<FiscalYear> year, FrameworkSource frameworks) {
        FiscalYear own = input instanceof Input.OfPlan plan
                ? plan.report().plan().fiscalYear()
                : result(input).fiscalYear();
        return frameworks.framework(year.orElse(own)).map(planned -> new PlanSource(input, planned));
    }

    /** {@return the result that the document holds; one that says nothing where it holds none} */
    public Assessment result() {
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

    /**
     * Which items count as met in the year to plan for, as far as the document tells.
     *
     * @param frameworks the frameworks of the years
     * @return the starting point, or that a year has no framework
     */
    public Either<Refusal, StartingPoint> start(FrameworkSource frameworks) {
        Assessment result = result();
        return frameworks
                .framework(result.fiscalYear())
                .flatMap(assessed -> input instanceof Input.OfPlan plan
                        ? frameworks
                                .framework(plan.report().plan().fiscalYear())
                                .map(year -> StartingPoint.of(
                                        result, assessed, plan.report().plan(), year, planned))
                        : Either.right(StartingPoint.of(result, assessed, planned)));
    }

    /**
     * The drafts for items that no measure of the document is for yet.
     *
     * @param drafts drafts for any items
     * @return those that are missing
     */
    public Drafts missing(Drafts drafts) {
        return measures().map(drafts::besides).orElse(drafts);
    }

    /**
     * The plan of measures to add drafts to: the document's where it is of that year, else a new one that answers its
     * result; nothing where nobody says whose it is.
     *
     * @return the plan
     */
    public Optional<MeasuresPlan> measuresToAddTo() {
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
