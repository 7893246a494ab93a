package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.NEWER_SCHEMA;
import static th.ita.export.json.JsonRefusal.OTHER_KIND;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import th.ita.domain.port.DocumentCodec;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.rules.json.Json;

/**
 * Documents as canonical JSON that says its kind and the version of its form:
 * {@code {"kind":"measures-plan","schemaVersion":1,"document":{…}}}. A document of an earlier version goes through the
 * upgrades that came since, one after another, before it is read; one of a later version is refused.
 */
final class VersionedJson<T> implements DocumentCodec<T> {
    private static final String KIND = "kind";
    private static final String VERSION = "schemaVersion";
    private static final String DOCUMENT = "document";

    private final RecordKind kind;
    private final List<UnaryOperator<Json>> upgrades;
    private final Function<T, Json> writer;
    private final Function<Node, Optional<T>> reader;

    /**
     * A codec.
     *
     * @param upgrades the first makes version 2 of version 1, and so on; a released one is never changed
     */
    VersionedJson(
            RecordKind kind,
            List<UnaryOperator<Json>> upgrades,
            Function<T, Json> writer,
            Function<Node, Optional<T>> reader) {
        this.kind = kind;
        this.upgrades = upgrades;
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public RecordKind kind() {
        return kind;
    }

    @Override
    public Either<Refusal, Payload> encode(T document) {
        String text = JsonPrinter.print(Json.object()
                .with(KIND, kind.id())
                .with(VERSION, current())
                .with(DOCUMENT, writer.apply(document))
                .build());
        return Payload.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Either<Refusal, T> decode(Payload payload) {
        return JsonFile.read(payload.bytes(), kind.id(), root -> document(root).flatMap(reader));
    }

    /** A document as it is, without its kind and version. */
    Json write(T document) {
        return writer.apply(document);
    }

    /** The document as JSON of the current version. */
    Either<Refusal, Json> json(Payload payload) {
        return JsonFile.read(payload.bytes(), kind.id(), root -> document(root).map(Node::json));
    }

    /** The version that is written. */
    int current() {
        return upgrades.size() + 1;
    }

    /** Looks at the version first: what else a later version may hold, nobody knows yet. */
    private Optional<Node> document(Node root) {
        Optional<Integer> version = root.members().stream()
                .filter(member -> member.key().equals(VERSION))
                .findFirst()
                .flatMap(member -> member.value().count());
        if (version.filter(number -> number > current()).isPresent()) {
            return root.refused(NEWER_SCHEMA, version.get().toString(), Integer.toString(current()));
        }
        return root.object(KIND, VERSION, DOCUMENT).flatMap(fields -> {
            Optional<String> found = fields.required(KIND).text();
            Optional<Integer> number = fields.required(VERSION).count();
            Node document = fields.required(DOCUMENT);
            if (found.filter(id -> !id.equals(kind.id())).isPresent()) {
                return fields.at(KIND).refused(OTHER_KIND, found.get(), kind.id());
            }
            if (number.filter(one -> one < 1).isPresent()) {
                return fields.at(VERSION).refused(JsonRefusal.NOT_A_COUNT, "0");
            }
            return number.map(from -> upgraded(document, from));
        });
    }

    private Node upgraded(Node document, int version) {
        Json json = document.json();
        for (UnaryOperator<Json> upgrade : upgrades.subList(version - 1, upgrades.size())) {
            json = upgrade.apply(json);
        }
        return new Node(json, document.path(), document.refusals());
    }
}
