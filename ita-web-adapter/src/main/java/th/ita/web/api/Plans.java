package th.ita.web.api;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.ThaiDay;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.export.json.AgendaJson;
import th.ita.export.json.CheckJson;
import th.ita.export.questions.PaperChoice;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.reminders.Agenda;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;

/** Questions about a plan: what it lacks, what of it is due, its papers. */
final class Plans {
    private static final String ALL = "all";

    private final FrameworkSource frameworks;

    Plans(FrameworkSource frameworks) {
        this.frameworks = frameworks;
    }

    Either<Refusal, Reply> completeness(Input input, Request request) {
        return Completeness.standard()
                .without(request.parameters("without"))
                .mapLeft(refusal -> refusal.at(Place.path("?without")))
                .flatMap(rules -> report(input).flatMap(report -> checks(rules, report.plan(), request)))
                .map(checks -> Reply.json(
                        checks.size() == 1
                                ? CheckJson.write(checks.get(0), request.words())
                                : CheckJson.write(checks, request.words())));
    }

    private Either<Refusal, List<CheckResult>> checks(Completeness rules, MeasuresPlan plan, Request request) {
        PaperChoice choice = new PaperChoice(request.parameter("item").orElse(ALL), Place.path("?item"));
        Optional<Framework> assessed = plan.previousResult()
                .flatMap(result -> frameworks.framework(result.fiscalYear()).toJavaOptional());
        return frameworks
                .framework(plan.fiscalYear())
                .flatMap(framework -> choice.each(framework, role -> rules.check(role, plan, framework, assessed)));
    }

    Either<Refusal, Reply> agenda(Input input, Request request) {
        return request.required("on", ThaiDay::parse)
                .flatMap(day -> report(input).map(report -> Agenda.of(report.plan(), day)))
                .map(agenda -> Reply.json(AgendaJson.write(agenda, request.words())));
    }

    Either<Refusal, Reply> paper(Input input, Request request) {
        return paper(input, request, PaperRequest.Comparing.NOTHING);
    }

    Either<Refusal, Reply> paper(Input input, Request request, PaperRequest.Comparing comparing) {
        return report(input)
                .flatMap(report ->
                        PaperRequest.of(request).flatMap(asked -> asked.reply(report, frameworks, comparing)));
    }

    static Either<Refusal, ReadReport> report(Input input) {
        return input instanceof Input.OfPlan plan
                ? Either.right(plan.report())
                : Either.left(Refusal.of(ReadingRefusal.NOT_A_PLAN, Place.unknown()));
    }
}
