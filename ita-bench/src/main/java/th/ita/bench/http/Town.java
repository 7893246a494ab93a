package th.ita.bench.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One agency of a long run: a copy of the example under an id of its own. Knows the tags of its documents, and changes
 * them one change at a time, as an editor does who saw the latest state.
 */
final class Town {
    private static final int FAILED = 300;
    private static final Pattern METHOD = Pattern.compile("\"method\": \"[^\"]*\"");

    private final String name;
    private final String plan;
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private int changes;

    Town(String name, String plan) {
        this.name = name;
        this.plan = plan;
    }

    String name() {
        return name;
    }

    byte[] plan() {
        return plan.getBytes(StandardCharsets.UTF_8);
    }

    /** Changes what one measure of the plan says, upon the latest revision. */
    synchronized int change(Connection connection, Municipality municipality) throws IOException {
        changes++;
        return put(connection, municipality, "measures-plan", "PUT", changed().getBytes(StandardCharsets.UTF_8));
    }

    /** Gives a measure of the living draft other words, upon the latest revision. */
    synchronized int live(Connection connection, Municipality municipality) throws IOException {
        changes++;
        String measure = "{\"act\":\"CHANGE\",\"number\":1,\"reason\":\"ครั้งที่ " + changes + "\",\"measure\":"
                + measure(changed()) + "}";
        return put(connection, municipality, "plan-life/events", "POST", measure.getBytes(StandardCharsets.UTF_8));
    }

    private int put(Connection connection, Municipality municipality, String document, String verb, byte[] body)
            throws IOException {
        String kept = document.startsWith("plan-life") ? "plan-life" : document;
        String known = tags.get(kept);
        String tag = known != null ? known : seen(connection, municipality, kept);
        Connection.Reply reply = connection.ask(
                verb,
                Municipality.year(name) + "/" + document,
                Map.of("Authorization", municipality.bearer(), "If-Match", tag, "Content-Type", "application/json"),
                body);
        String next = reply.headers().get("etag");
        if (next != null && reply.status() < FAILED) {
            tags.put(kept, next);
        } else {
            tags.remove(kept);
        }
        return reply.status();
    }

    /** The tag of the latest revision, as an editor gets it who opens the document. */
    private String seen(Connection connection, Municipality municipality, String kept) throws IOException {
        return connection
                .ask(
                        "GET",
                        Municipality.year(name) + "/" + kept,
                        Map.of("Authorization", municipality.bearer()),
                        new byte[0])
                .headers()
                .getOrDefault("etag", "none");
    }

    private String changed() {
        Matcher method = METHOD.matcher(plan);
        return method.replaceFirst("\"method\": \"ดำเนินการครั้งที่ " + changes + "\"");
    }

    /** The first measure in the text of a plan. */
    private static String measure(String plan) {
        int from = plan.indexOf('{', plan.indexOf("\"measures\": ["));
        int depth = 0;
        for (int i = from; ; i++) {
            char one = plan.charAt(i);
            depth += one == '{' ? 1 : one == '}' ? -1 : 0;
            if (depth == 0) {
                return plan.substring(from, i + 1);
            }
        }
    }
}
