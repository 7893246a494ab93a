package th.ita.web.api;

import static th.ita.web.access.Right.CALCULATE;
import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.export.audit.AuditReport;
import th.ita.export.audit.AuditTable;
import th.ita.export.input.Input;
import th.ita.export.json.AssessmentJson;
import th.ita.export.json.AuditJson;
import th.ita.export.json.InferenceJson;
import th.ita.export.json.PlanJson;
import th.ita.export.questions.ItemList;
import th.ita.export.questions.UsedFrameworks;
import th.ita.rules.inference.IndicatorInference;
import th.ita.rules.inference.Known;
import th.ita.web.desk.Desk;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** What is worked out from what a request brings, with nothing kept: inference, audits of tables, reading of documents. */
final class CalculationsApi {
    private final Desk desk;

    CalculationsApi(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                new Route("infer", GET, Address.ROOT + "/inference", CALCULATE, this::infer),
                new Route("audit", POST, Address.ROOT + "/audit", CALCULATE, this::audit),
                new Route("readDocument", POST, Address.ROOT + "/import", CALCULATE, this::read));
    }

    private Either<Refusal, Reply> infer(Request request) {
        UsedFrameworks frameworks = new UsedFrameworks(desk.frameworks());
        return request.required("year", text -> FiscalYear.parse(text).flatMap(frameworks::framework))
                .flatMap(framework -> request.required(
                        "indicator",
                        text -> LevelCode.parse(text).flatMap(code -> IndicatorInference.of(framework, code))))
                .flatMap(asked -> request.required("score", ReportedScore::parse)
                        .flatMap(figure -> known(request).flatMap(known -> asked.infer(figure, known))))
                .map(inference -> Reply.json(InferenceJson.write(inference, frameworks.used(), request.words())));
    }

    private static Either<Refusal, Known> known(Request request) {
        return ItemList.parse(request.parameters("met"), "?met")
                .flatMap(these ->
                        ItemList.parse(request.parameters("notMet"), "?notMet").map(those -> new Known(these, those)));
    }

    private Either<Refusal, Reply> audit(Request request) {
        UsedFrameworks frameworks = new UsedFrameworks(desk.frameworks());
        return request.parameter("year", FiscalYear::parse)
                .flatMap(year -> request.body(Brought.LARGEST)
                        .flatMap(bytes -> AuditTable.open("body.csv", bytes, frameworks, year)))
                .map(table -> Reply.json(AuditJson.write(audited(table), frameworks.used(), request.words())));
    }

    private static AuditReport audited(AuditTable table) {
        try (table) {
            return AuditReport.of(table);
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    private Either<Refusal, Reply> read(Request request) {
        return Brought.input(desk, request).map(this::written).map(Reply::json);
    }

    private String written(Input input) {
        if (input instanceof Input.OfResult result) {
            return AssessmentJson.write(result.result());
        }
        Input.OfPlan plan = (Input.OfPlan) input;
        return PlanJson.write(
                plan.report().plan(),
                plan.report().notes(),
                desk.frameworks()
                        .framework(plan.report().plan().fiscalYear())
                        .toJavaStream()
                        .toList());
    }
}
