package th.ita.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import th.ita.rules.json.Json;
import th.ita.rules.json.JsonListener;
import th.ita.rules.json.JsonText;

/** The contract as a page for people, made of the very document that programs read; it asks nobody else for anything. */
final class ContractPage {
    private static final int DEEPEST = 64;

    /** The contract is our own, so nobody is to be told of anything in it. */
    private static final JsonListener NOBODY = new JsonListener() {
        @Override
        public String member(String path, String key) {
            return path;
        }

        @Override
        public String element(String path, int index) {
            return path;
        }

        @Override
        public void repeated(String path, int line, String key) {
            throw new IllegalStateException("the contract has the key " + key + " twice, at line " + line);
        }
    };

    private final Json contract;
    private final StringBuilder page = new StringBuilder();

    private ContractPage(Json contract) {
        this.contract = contract;
    }

    static String of(String contract) {
        Json read = JsonText.read(contract, DEEPEST, NOBODY).get();
        return new ContractPage(read).written();
    }

    private String written() {
        Json info = member(contract, "info");
        page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(text(info, "title"))
                .append(
                        " API</title>\n<link rel=\"stylesheet\" href=\"v1/contract.css\">\n</head>\n<body>\n<main>\n<h1>")
                .append(text(info, "title"))
                .append(" API</h1>\n<p>")
                .append(text(info, "description"))
                .append("</p>\n<p><a href=\"v1/openapi.json\">OpenAPI 3.1</a></p>\n");
        elements(member(contract, "tags")).forEach(this::tag);
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void tag(Json tag) {
        String name = text(tag, "name");
        page.append("<section aria-labelledby=\"")
                .append(name)
                .append("\">\n<h2 id=\"")
                .append(name)
                .append("\">");
        page.append(text(tag, "description")).append("</h2>\n");
        members(member(contract, "paths"))
                .forEach((path, item) -> members(item).forEach((verb, operation) -> {
                    if (elements(member(operation, "tags")).stream()
                            .anyMatch(one -> plain(one).equals(name))) {
                        operation(verb, path, operation);
                    }
                }));
        page.append("</section>\n");
    }

    private void operation(String verb, String path, Json operation) {
        page.append("<article id=\"").append(text(operation, "operationId")).append("\">\n<h3><span class=\"verb\">");
        page.append(escaped(verb.toUpperCase(Locale.ROOT))).append("</span> <code>");
        page.append(escaped(path))
                .append("</code></h3>\n<p>")
                .append(text(operation, "summary"))
                .append("</p>\n");
        List<Json> parameters = elements(member(operation, "parameters"));
        if (!parameters.isEmpty()) {
            page.append("<table>\n<thead><tr><th scope=\"col\">Parameter</th><th scope=\"col\">In</th>")
                    .append("<th scope=\"col\">Meaning</th></tr></thead>\n<tbody>\n");
            parameters.forEach(parameter -> row(resolved(parameter)));
            page.append("</tbody>\n</table>\n");
        }
        page.append("</article>\n");
    }

    private void row(Json parameter) {
        page.append("<tr><th scope=\"row\"><code>")
                .append(text(parameter, "name"))
                .append("</code></th><td>")
                .append(text(parameter, "in"))
                .append("</td><td>")
                .append(text(parameter, "description"))
                .append("</td></tr>\n");
    }

    /** What a reference inside the document points to. */
    private Json resolved(Json json) {
        Json reference = member(json, "$ref");
        if (!(reference instanceof Json.Text path)) {
            return json;
        }
        Json found = contract;
        for (String step : path.value().substring("#/".length()).split("/", -1)) {
            found = member(found, step);
        }
        return found;
    }

    private static Json member(Json json, String key) {
        return Optional.ofNullable(members(json).get(key)).orElseGet(Json::absent);
    }

    private static Map<String, Json> members(Json json) {
        return json instanceof Json.Obj object ? object.members() : Map.of();
    }

    private static List<Json> elements(Json json) {
        return json instanceof Json.Arr list ? list.elements() : List.of();
    }

    private static String text(Json json, String key) {
        return escaped(plain(member(json, key)));
    }

    private static String plain(Json json) {
        return json instanceof Json.Text text ? text.value() : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
