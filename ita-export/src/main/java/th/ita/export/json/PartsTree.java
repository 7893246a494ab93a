package th.ita.export.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import th.ita.export.signing.SignedPart;
import th.ita.rules.json.Json;

/**
 * The shape of a document, put together again from the paths of its parts, with the digest of each value in its place. Paths
 * that cannot belong to one document, as somebody may have written them, give some shape; they never fail.
 */
final class PartsTree {
    private static final Pattern STEP = Pattern.compile("\\[[0-9]+]|[^/\\[]+");

    private final Map<String, PartsTree> below = new LinkedHashMap<>();
    private String digest = "";

    private PartsTree() {}

    static Json of(List<SignedPart> parts) {
        PartsTree root = new PartsTree();
        for (SignedPart part : parts) {
            PartsTree here = root;
            for (String step :
                    STEP.matcher(part.path()).results().map(MatchResult::group).toList()) {
                here = here.below.computeIfAbsent(step, first -> new PartsTree());
            }
            here.digest = part.digest();
        }
        return root.json();
    }

    private Json json() {
        if (below.isEmpty()) {
            return Json.of(digest);
        }
        if (below.keySet().stream().allMatch(step -> step.startsWith("["))) {
            return Json.list(below.values().stream(), PartsTree::json);
        }
        Json.ObjectBuilder object = Json.object();
        below.forEach((key, tree) -> object.with(key, tree.json()));
        return object.build();
    }
}
