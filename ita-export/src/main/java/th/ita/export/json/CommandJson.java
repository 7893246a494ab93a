package th.ita.export.json;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.life.Act;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.refusal.Refusal;

/**
 * A command on a plan as JSON, as somebody gives it: the fields an event of a life has, without time and author.
 *
 * <p>Example: {@code {"act": "RECORD_RESULT", "number": 3, "day": "2021-03-31", "text": "…", "reason": "…"}}.
 */
public final class CommandJson {
    private CommandJson() {}

    /**
     * A command with its reason.
     *
     * @param command what is to happen
     * @param reason why
     */
    public record Given(PlanCommand command, String reason) {}

    /**
     * Reads a command.
     *
     * @param bytes the JSON
     * @param name what messages call it
     * @return the command, or the first reason why there is none
     */
    public static Either<Refusal, Given> read(byte[] bytes, String name) {
        return JsonFile.read(
                bytes,
                name,
                root -> root.object("act", "reason", "front", "number", "measure", "day", "role", "text", "evidence")
                        .flatMap(CommandJson::read));
    }

    private static Optional<Given> read(Fields fields) {
        Optional<String> reason = fields.required("reason").text();
        return fields.required("act")
                .oneOf(Act.values())
                .flatMap(act -> TrailMapping.readCommand(act, fields))
                .flatMap(command -> reason.map(why -> new Given(command, why)));
    }
}
