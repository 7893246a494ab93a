package th.ita.web.api;

import static th.ita.web.access.Right.READ_PLAN;
import static th.ita.web.access.Right.WRITE_PLAN;
import static th.ita.web.http.Verb.POST;
import static th.ita.web.http.Verb.PUT;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.json.CommandJson;
import th.ita.export.reading.ReadReport;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Shelf;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** The life of a plan: begun from a plan, then moved on by commands, each of which takes a right of its own. */
final class LifeApi {
    private static final String LIFE = Address.AGENCY + "/years/{year}/plan-life";
    private static final int LARGEST_COMMAND = 2 << 20;

    private final Desk desk;
    private final Changes changes;

    LifeApi(Desk desk, Changes changes) {
        this.desk = desk;
        this.changes = changes;
    }

    List<Route> routes() {
        return List.of(
                new Route("openPlanLife", PUT, LIFE, WRITE_PLAN, this::open),
                new Route("giveCommand", POST, LIFE + "/events", READ_PLAN, this::give));
    }

    private Either<Refusal, Reply> open(Request request) {
        return Address.of(request, RecordKind.PLAN_LIFE).flatMap(key -> {
            Optional<Revision> current = desk.shelf().latest(key);
            return request.expected(current)
                    .fold(
                            refusal -> Either.right(Changes.refused(refusal, current, request)),
                            expected -> open(request, key, expected));
        });
    }

    private Either<Refusal, Reply> open(Request request, RevisionKey key, int expected) {
        String reason = request.parameter("reason").orElse("PUT");
        return plan(request, key)
                .flatMap(plan -> desk.keeping().open(key, plan, changes.change(request, WRITE_PLAN, expected, reason)))
                .map(saving -> Changes.reply(saving, request));
    }

    /** The plan in the body; without one, the one that is kept beside the life. */
    private Either<Refusal, MeasuresPlan> plan(Request request, RevisionKey key) {
        if (!request.bodyType().isEmpty()) {
            return Brought.input(desk, request).flatMap(Plans::report).map(ReadReport::plan);
        }
        RevisionKey kept = new RevisionKey(key.agency(), key.fiscalYear(), RecordKind.MEASURES_PLAN);
        return desk.shelf()
                .revision(kept, Optional.empty())
                .flatMap(Shelf::input)
                .flatMap(Plans::report)
                .map(ReadReport::plan);
    }

    private Either<Refusal, Reply> give(Request request) {
        return Address.of(request, RecordKind.PLAN_LIFE)
                .flatMap(key -> request.body(LARGEST_COMMAND)
                        .flatMap(bytes -> CommandJson.read(bytes, "body.json"))
                        .flatMap(given -> {
                            Right right = Right.of(given.command().act());
                            return request.visit()
                                    .may(right, key.agency())
                                    .fold(
                                            denial -> Either.right(Problem.of(denial, request.words())),
                                            caller -> give(request, key, given, right));
                        }));
    }

    private Either<Refusal, Reply> give(Request request, RevisionKey key, CommandJson.Given given, Right right) {
        Optional<Revision> current = desk.shelf().latest(key);
        return request.expected(current)
                .fold(
                        refusal -> Either.right(Changes.refused(refusal, current, request)),
                        expected -> desk.keeping()
                                .give(key, given.command(), changes.change(request, right, expected, given.reason()))
                                .map(saving -> Changes.reply(saving, request)));
    }
}
