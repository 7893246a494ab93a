package th.ita.export.json;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
import th.ita.rules.json.Json;

/** What a revision says of itself, without its document, as JSON. */
public final class RevisionJson {
    private static final Payload NO_PAYLOAD = Payload.of(new byte[0]);

    private RevisionJson() {}

    /**
     * Writes a revision on one line.
     *
     * @param revision the revision
     * @return JSON without a line break
     */
    public static String line(Revision revision) {
        return JsonPrinter.line(json(revision));
    }

    /**
     * Writes revisions as one document.
     *
     * @param revisions the revisions, in order
     * @return JSON text that ends with a line break
     */
    public static String list(List<Revision> revisions) {
        return JsonPrinter.print(Json.object()
                .with("revisions", Json.list(revisions.stream(), RevisionJson::json))
                .build());
    }

    /**
     * Writes the revisions of the life of a plan, and all that happened to it.
     *
     * @param revisions the revisions, in order
     * @param trail the life as it stands
     * @return JSON text that ends with a line break
     */
    public static String list(List<Revision> revisions, PlanTrail trail) {
        return JsonPrinter.print(Json.object()
                .with("revisions", Json.list(revisions.stream(), RevisionJson::json))
                .with("stage", trail.now().stage().name())
                .with("events", Json.list(trail.events().stream(), TrailMapping::event))
                .build());
    }

    /**
     * Reads a revision.
     *
     * @param line JSON as {@link #line} writes it
     * @param fileName the file's name as the user gave it, for messages
     * @return the revision with an empty document, or why it is none
     */
    public static Either<Refusal, Revision> read(String line, String fileName) {
        return JsonFile.read(
                line.getBytes(StandardCharsets.UTF_8),
                fileName,
                root -> root.object("key", "number", "time", "author", "reason", "size", "previous", "hash")
                        .flatMap(RevisionJson::read));
    }

    static Json json(Revision revision) {
        return Json.object()
                .with("key", revision.key().toString())
                .with("number", revision.number())
                .with("time", revision.stamp().time().toString())
                .with("author", revision.stamp().author())
                .with("reason", revision.stamp().reason())
                .with("size", revision.payload().size())
                .with("previous", revision.previous().hex())
                .with("hash", revision.hash().hex())
                .build();
    }

    private static Optional<Revision> read(Fields fields) {
        Optional<RevisionKey> key = fields.required("key").parsed(RevisionKey::parse);
        Optional<Integer> number = fields.required("number").count();
        Optional<Instant> time = fields.required("time").parsed(guarded(Instant::parse));
        Optional<RevisionHash> previous = fields.required("previous").parsed(guarded(RevisionHash::new));
        Optional<RevisionHash> hash = fields.required("hash").parsed(guarded(RevisionHash::new));
        Optional<String> author = fields.required("author").text();
        Optional<String> reason = fields.required("reason").text();
        if (key.isEmpty() || number.isEmpty() || time.isEmpty() || previous.isEmpty() || hash.isEmpty()) {
            return Optional.empty();
        }
        return author.flatMap(who -> reason.flatMap(why -> fields.self()
                .parsed(
                        number.get().toString(),
                        guarded(text -> Revision.builder()
                                .key(key.get())
                                .number(number.get())
                                .stamp(new Stamp(time.get(), who, why))
                                .payload(NO_PAYLOAD)
                                .previous(previous.get())
                                .hash(hash.get())
                                .build()))));
    }

    private static <T> Function<String, Either<Refusal, T>> guarded(Function<String, T> parse) {
        return text -> {
            try {
                return Either.right(parse.apply(text));
            } catch (DateTimeParseException | OutOfRangeException unfit) {
                return Either.left(Refusal.of(JsonRefusal.NOT_OF_A_REVISION, Place.unknown(), text));
            }
        };
    }
}
