package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.NOT_A_TIME;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import th.ita.domain.measures.ContentHash;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.EvidenceKind;
import th.ita.domain.measures.Sighting;
import th.ita.rules.json.Json;

/** A piece of evidence as JSON; its kind and when it was seen only where they are known. */
final class EvidenceMapping {
    private static final Pattern TIME = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

    private EvidenceMapping() {}

    static Json write(Evidence evidence) {
        Json.ObjectBuilder object =
                Json.object().with("link", evidence.link().toString()).with("title", evidence.title());
        evidence.kind().ifPresent(kind -> object.with("kind", kind.name()));
        evidence.seen().ifPresent(seen -> object.with("seen", sighting(seen)));
        return object.build();
    }

    static Optional<Evidence> read(Node node) {
        return node.object("link", "title", "kind", "seen").flatMap(fields -> {
            Optional<String> title = fields.at("title").text();
            Optional<EvidenceKind> kind = fields.at("kind").oneOf(EvidenceKind.values());
            Optional<Sighting> seen = readSighting(fields.at("seen"));
            return fields.required("link")
                    .parsed(link -> Evidence.parse(link, title))
                    .map(named -> new Evidence(named.link(), title, kind, seen));
        });
    }

    private static Json sighting(Sighting seen) {
        return Json.object()
                .with("at", seen.at().toString())
                .with("sha256", seen.content())
                .build();
    }

    private static Optional<Sighting> readSighting(Node node) {
        return node.object("at", "sha256").flatMap(fields -> {
            Optional<ContentHash> content = fields.at("sha256").parsed(ContentHash::parse);
            return time(fields.required("at")).map(at -> new Sighting(at, content));
        });
    }

    private static Optional<Instant> time(Node node) {
        return node.text().flatMap(text -> {
            try {
                return TIME.matcher(text).matches() ? Optional.of(Instant.parse(text)) : node.refused(NOT_A_TIME, text);
            } catch (DateTimeParseException noSuchTime) {
                return node.refused(NOT_A_TIME, text);
            }
        });
    }
}
