package th.ita.export.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.ita.export.signing.SignedPart;
import th.ita.rules.json.Json;

/** A document taken apart into its values, each with its path; what is absent is no part. */
final class DocumentParts {
    private DocumentParts() {}

    /** The parts as a signature holds them. */
    static List<SignedPart> of(Json document) {
        return values(document).entrySet().stream()
                .map(value -> SignedPart.of(value.getKey(), JsonPrinter.line(value.getValue())))
                .toList();
    }

    /** The values by path, in the order of the document. */
    static Map<String, Json.Scalar> values(Json document) {
        Map<String, Json.Scalar> values = new LinkedHashMap<>();
        gather(document, "", values);
        return values;
    }

    private static void gather(Json json, String path, Map<String, Json.Scalar> into) {
        if (json instanceof Json.Obj object) {
            String before = path.isEmpty() ? "" : path + "/";
            object.members().forEach((key, value) -> gather(value, before + key, into));
        } else if (json instanceof Json.Arr list) {
            for (int i = 0; i < list.elements().size(); i++) {
                gather(list.elements().get(i), path + "[" + i + "]", into);
            }
        } else if (json instanceof Json.Scalar scalar && !(json instanceof Json.Null)) {
            into.put(path, scalar);
        }
    }
}
