package th.ita.export.json;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.life.Act;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.life.PlanEvent;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.life.ProgressEntry;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Stamp;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.rules.json.Json;

/**
 * The life of a plan as JSON: the plan it began as, and every event since. What is read is gone over again, so that a
 * trail which could not have happened is refused at the event that could not.
 */
final class TrailMapping {
    private TrailMapping() {}

    static Json write(PlanTrail trail) {
        return Json.object()
                .with("beginning", plan(trail.beginning()))
                .with("opened", stamp(trail.opened()).build())
                .with("events", Json.list(trail.events().stream(), TrailMapping::event))
                .build();
    }

    static Optional<PlanTrail> read(Node node) {
        return node.object("beginning", "opened", "events").flatMap(TrailMapping::read);
    }

    /** An event on one level: who, when and why, the act, and what the act is about. */
    static Json event(PlanEvent event) {
        Json.ObjectBuilder object =
                stamp(event.stamp()).with("act", event.command().act().name());
        return event.command().match(new CommandFields(object)).build();
    }

    private static Json plan(MeasuresPlan plan) {
        return PlanMapping.write(plan, ReadingNotes.NONE, List.of());
    }

    private static Json.ObjectBuilder stamp(Stamp stamp) {
        return Json.object()
                .with("time", stamp.time().toString())
                .with("author", stamp.author())
                .with("reason", stamp.reason());
    }

    private static Optional<PlanTrail> read(Fields fields) {
        Optional<MeasuresPlan> plan =
                PlanMapping.read(fields.required("beginning")).map(ReadReport::plan);
        Optional<Stamp> opened =
                fields.required("opened").object("time", "author", "reason").flatMap(TrailMapping::readStamp);
        Optional<PlanTrail> trail = plan.flatMap(first -> opened.map(stamp -> PlanTrail.open(first, stamp)));
        for (Node event : fields.at("events").elements()) {
            trail = trail.flatMap(before -> next(before, event));
        }
        return trail;
    }

    private static Optional<PlanTrail> next(PlanTrail trail, Node node) {
        return node.object(
                        "time",
                        "author",
                        "reason",
                        "act",
                        "front",
                        "number",
                        "measure",
                        "day",
                        "role",
                        "text",
                        "evidence")
                .flatMap(fields -> {
                    Optional<Stamp> stamp = readStamp(fields);
                    Optional<PlanCommand> command =
                            fields.required("act").oneOf(Act.values()).flatMap(act -> readCommand(act, fields));
                    return stamp.flatMap(who ->
                            command.flatMap(what -> node.parsed("", anything -> trail.then(what, who))));
                });
    }

    private static Optional<Stamp> readStamp(Fields fields) {
        Optional<String> time = fields.required("time").text();
        Optional<String> author = fields.required("author").text();
        Optional<String> reason = fields.required("reason").text();
        return time.flatMap(when -> author.flatMap(who ->
                reason.flatMap(why -> fields.self().parsed(when, text -> stamp(text, who, why)))));
    }

    private static Either<Refusal, Stamp> stamp(String time, String author, String reason) {
        try {
            return Either.right(new Stamp(Instant.parse(time), author, reason));
        } catch (DateTimeParseException | OutOfRangeException unfit) {
            return Either.left(Refusal.of(JsonRefusal.NOT_OF_A_REVISION, Place.unknown(), time));
        }
    }

    /** What an act is about, from the fields that the act has. */
    static Optional<PlanCommand> readCommand(Act act, Fields fields) {
        return switch (act) {
            case FRAME ->
                PlanMapping.read(fields.required("front")).map(ReadReport::plan).map(PlanCommand.Frame::new);
            case ADD -> measure(fields).map(PlanCommand.Add::new);
            case CHANGE ->
                number(fields).flatMap(number -> measure(fields).map(to -> new PlanCommand.Change(number, to)));
            case WITHDRAW -> number(fields).map(PlanCommand.Withdraw::new);
            case APPROVE -> Optional.of(new PlanCommand.Approve());
            case REVISE -> Optional.of(new PlanCommand.Revise());
            case START -> Optional.of(new PlanCommand.Start());
            case RECORD_PROGRESS ->
                number(fields)
                        .flatMap(number -> progress(fields).map(to -> new PlanCommand.RecordProgress(number, to)));
            case RECORD_RESULT ->
                number(fields)
                        .flatMap(number -> day(fields)
                                .flatMap(day ->
                                        words(fields).map(text -> new PlanCommand.RecordResult(number, day, text))));
            case RECOMMEND ->
                number(fields).flatMap(number -> words(fields).map(text -> new PlanCommand.Recommend(number, text)));
            case ATTACH_EVIDENCE ->
                number(fields)
                        .flatMap(number -> EvidenceMapping.read(fields.required("evidence"))
                                .map(evidence -> new PlanCommand.AttachEvidence(number, evidence)));
            case CLOSE -> Optional.of(new PlanCommand.Close());
        };
    }

    private static Optional<Integer> number(Fields fields) {
        return fields.required("number").count();
    }

    private static Optional<Measure> measure(Fields fields) {
        return MeasureMapping.read(fields.required("measure"));
    }

    private static Optional<ProgressEntry> progress(Fields fields) {
        Optional<String> role = fields.required("role").text();
        return day(fields)
                .flatMap(day -> role.flatMap(by -> words(fields).map(text -> new ProgressEntry(day, by, text))));
    }

    private static Optional<LocalDate> day(Fields fields) {
        return PeriodMapping.day(fields.required("day"));
    }

    private static Optional<String> words(Fields fields) {
        return fields.required("text").text();
    }

    /** Adds what a command is about. */
    private record CommandFields(Json.ObjectBuilder object) implements PlanCommand.Cases<Json.ObjectBuilder> {
        @Override
        public Json.ObjectBuilder frame(PlanCommand.Frame frame) {
            return object.with("front", plan(frame.front()));
        }

        @Override
        public Json.ObjectBuilder add(PlanCommand.Add add) {
            return object.with("measure", MeasureMapping.write(add.measure()));
        }

        @Override
        public Json.ObjectBuilder change(PlanCommand.Change change) {
            return on(change).with("measure", MeasureMapping.write(change.measure()));
        }

        @Override
        public Json.ObjectBuilder withdraw(PlanCommand.Withdraw withdraw) {
            return on(withdraw);
        }

        @Override
        public Json.ObjectBuilder approve(PlanCommand.Approve approve) {
            return object;
        }

        @Override
        public Json.ObjectBuilder revise(PlanCommand.Revise revise) {
            return object;
        }

        @Override
        public Json.ObjectBuilder start(PlanCommand.Start start) {
            return object;
        }

        @Override
        public Json.ObjectBuilder recordProgress(PlanCommand.RecordProgress command) {
            ProgressEntry progress = command.progress();
            return on(command)
                    .with("day", progress.day().toString())
                    .with("role", progress.role())
                    .with("text", progress.text());
        }

        @Override
        public Json.ObjectBuilder recordResult(PlanCommand.RecordResult result) {
            return on(result).with("day", result.done().toString()).with("text", result.result());
        }

        @Override
        public Json.ObjectBuilder recommend(PlanCommand.Recommend recommend) {
            return on(recommend).with("text", recommend.recommendation());
        }

        @Override
        public Json.ObjectBuilder attachEvidence(PlanCommand.AttachEvidence attach) {
            return on(attach).with("evidence", EvidenceMapping.write(attach.evidence()));
        }

        @Override
        public Json.ObjectBuilder close(PlanCommand.Close close) {
            return object;
        }

        private Json.ObjectBuilder on(PlanCommand.OnMeasure command) {
            return object.with("number", command.number());
        }
    }
}
