package th.ita.export.json;

import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Origin;
import th.ita.rules.json.Json;

/** Who a framework comes from, as JSON; the file only where it is a user's. */
final class OriginMapping {
    private OriginMapping() {}

    static Json write(Origin origin) {
        if (origin instanceof Origin.UserFile file) {
            return Json.object()
                    .with("kind", "USER_FILE")
                    .with("file", file.name())
                    .build();
        }
        return Json.object()
                .with("kind", origin instanceof Origin.BuiltIn ? "BUILT_IN" : "EMBEDDER")
                .build();
    }

    /** The frameworks that something rests on, each by its year. */
    static Json frameworks(List<Framework> frameworks) {
        return Json.list(
                frameworks.stream(),
                framework -> Json.object()
                        .with("fiscalYear", framework.fiscalYear().year())
                        .with("origin", write(framework.origin()))
                        .build());
    }
}
