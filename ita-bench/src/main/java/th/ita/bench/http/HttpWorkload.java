package th.ita.bench.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import th.ita.bench.Measurement;

/** W9: the server as {@code ./ita serve} starts it, asked by wrk; with {@code --soak 60m}, under mixed load for long. */
public final class HttpWorkload implements Measurement {
    private static final String SOAK = "--soak";
    private static final List<String> DEMO = List.of("--demo");
    private static final int STARTS = 5;
    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 10;
    private static final int ROUNDS = 3;
    private static final long IDLE_MILLIS = 60_000;
    private static final double MICROS = 1e3;

    /** How far the mean size of answers may lie from that of the right one: dates and ids are not always as long. */
    private static final double SAME_SIZE = 0.02;

    private static final double SCORES_A_SECOND = 5000;
    private static final double PAGES_A_SECOND = 1000;
    private static final double RARE_MILLIS = 50;
    private static final double FIRST_MILLIS = 2000;
    private static final double IDLE_MEGABYTES = 150;

    /** The workload. */
    public HttpWorkload() {}

    @Override
    public String id() {
        return "W9";
    }

    @Override
    public String title(List<String> options) {
        return options.contains(SOAK)
                ? "HTTP: an hour of mixed load at half the rate to be reached"
                : "HTTP: scores and pages at 64 connections, on the same two processors as who asks";
    }

    @Override
    public Path record(List<String> options) {
        return options.contains(SOAK) ? Path.of("docs", "soak.md") : Measurement.super.record(options);
    }

    @Override
    public List<String> measure(Path folder, List<String> options) throws Exception {
        if (options.contains(SOAK)) {
            return new Soak(folder, SoakPlan.of(options)).run();
        }
        Wrk wrk = Wrk.in(folder);
        Municipality municipality = Municipality.in(folder);
        List<String> lines = new ArrayList<>(List.of("| what | measured | goal |", "| --- | --- | --- |"));
        String checksum;
        try (ServerProcess server = ServerProcess.start(folder, municipality.options())) {
            municipality.at(server);
            server.millisToFirst(() -> municipality.answers("/health/ready"));
            municipality.moveIn();
            Path result = result(municipality, folder);
            checksum = agreed(municipality, result, folder);
            for (Question question : municipality.questions(result)) {
                lines.add(asked(question, wrk, municipality, server));
            }
            checksum = same(checksum, agreed(municipality, result, folder));
            lines.add(row(
                    "memory after load, before and after garbage collection",
                    megabytes(server.residentMegabytes()) + ", of the heap " + megabytes(server.liveMegabytes())
                            + " live; then " + megabytes(server.residentMegabytes()),
                    ""));
        }
        lines.add(starts("store", municipality.options(), municipality, folder));
        lines.add(starts("`--demo`", DEMO, municipality, folder));
        lines.addAll(idle(municipality, folder));
        lines.add("");
        lines.addAll(notes(checksum));
        return lines;
    }

    private static List<String> notes(String checksum) {
        return List.of(
                "- The server is a process of its own, started by `./ita serve` on an SQLite store with access of its own,"
                        + " as a municipality runs it; the document is the example with 24 measures. Debian's wrk asks from"
                        + " a second process with one thread, each connection as soon as it has its answer.",
                "- Before any time counts, scores by `GET` and `POST` are byte for byte what `./ita score --json` prints for"
                        + " the same document, and the page shows its figures; afterwards again. Answers checked: `"
                        + checksum + "`. An answer other than 200 or of another size ends the run.",
                "- `GET score` asks with a token for the score of the kept plan, 53 KB with its explanation; every request"
                        + " reads the latest revision and looks whether it is intact. What was worked out from a revision is"
                        + " remembered by its hash, as it never changes. `POST score` brings the document and has it scored,"
                        + " checked and written each time. `dashboard` is the page of the year for a signed-in person.",
                "- Limits of requests are those of a server on its own machine: 100,000 a second from an address and by a"
                        + " caller, counted all the same.",
                "- Numbers are the median of " + ROUNDS + " rounds of " + SECONDS + " s after " + WARM_UP_SECONDS
                        + " s of warming up. Starts count from the command to the first answer of the kind, the launcher's"
                        + " own work included; the median and the worst of " + STARTS
                        + ". Memory is what the system holds for the process (VmRSS), idle: a minute after the first"
                        + " answer.");
    }

    private static String asked(Question question, Wrk wrk, Municipality municipality, ServerProcess server)
            throws IOException, InterruptedException {
        int size = municipality.reply(question).body().getBytes(StandardCharsets.UTF_8).length;
        wrk.ask(question, WARM_UP_SECONDS);
        List<Wrk.Outcome> rounds = new ArrayList<>();
        double before = server.processorSeconds();
        for (int round = 0; round < ROUNDS; round++) {
            Wrk.Outcome outcome = wrk.ask(question, SECONDS);
            if (outcome.errors() > 0) {
                throw new IllegalStateException(question.name() + ": " + outcome);
            }
            rounds.add(outcome);
        }
        double spent = server.processorSeconds() - before;
        long all = rounds.stream().mapToLong(Wrk.Outcome::requests).sum();
        Wrk.Outcome middle = rounds.stream()
                .sorted(Comparator.comparingDouble(Wrk.Outcome::perSecond))
                .toList()
                .get(ROUNDS / 2);
        boolean zipped = question.headers().containsKey("Accept-Encoding");
        double body = middle.bytesEach() - headers(municipality.reply(question));
        if (!zipped && Math.abs(body - size) > SAME_SIZE * size) {
            throw new IllegalStateException(question.name() + ": answers of " + body + " bytes, not " + size);
        }
        return row(
                "`" + question.name() + "`",
                String.format(
                        Locale.ROOT,
                        "%,.0f/s, median %.1f ms, 99 %% within %.1f ms; %.2f ms of the processor each",
                        middle.perSecond(),
                        middle.median() / MICROS,
                        middle.rare() / MICROS,
                        spent * MICROS / all),
                goals(question, middle));
    }

    private static String goals(Question question, Wrk.Outcome outcome) {
        if (question.name().startsWith("dashboard")) {
            return atLeast(outcome.perSecond(), PAGES_A_SECOND, "/s");
        }
        return atLeast(outcome.perSecond(), SCORES_A_SECOND, "/s") + "; 99 % "
                + atMost(outcome.rare() / MICROS, RARE_MILLIS, " ms");
    }

    /** About how long the headers of a reply are on the wire. */
    private static int headers(HttpResponse<String> reply) {
        return reply.headers().map().entrySet().stream()
                .flatMap(header ->
                        header.getValue().stream().map(value -> header.getKey().length() + value.length() + 4))
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static String starts(String kind, List<String> options, Municipality municipality, Path folder)
            throws IOException, InterruptedException {
        List<Double> answered = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        String path = Municipality.year(Municipality.AGENCY) + "/measures-plan/score";
        boolean kept = !options.equals(DEMO);
        for (int start = 0; start < STARTS; start++) {
            try (ServerProcess server = ServerProcess.start(folder, options)) {
                municipality.at(server);
                answered.add(server.millisToFirst(() -> municipality.answers("/health/ready")));
                shown.add(server.millisToFirst(
                        () -> kept ? hasScore(municipality, path) : municipality.answers("/sign-in")));
            }
        }
        return row(
                "start to first answer, " + kind,
                median(answered) + " (worst " + worst(answered) + "), to the first " + (kept ? "score" : "page") + " "
                        + median(shown) + " (worst " + worst(shown) + ")",
                atMost(middle(shown), FIRST_MILLIS, " ms"));
    }

    private static boolean hasScore(Municipality municipality, String path) throws InterruptedException {
        try {
            return municipality
                            .get(path, Map.of("Authorization", municipality.bearer()))
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Both kinds of server, idle at the same time. */
    private static List<String> idle(Municipality municipality, Path folder) throws IOException, InterruptedException {
        try (ServerProcess kept = ServerProcess.start(folder, municipality.options());
                ServerProcess demo = ServerProcess.start(folder, DEMO)) {
            for (ServerProcess server : List.of(kept, demo)) {
                municipality.at(server);
                server.millisToFirst(() -> municipality.answers("/health/ready"));
            }
            Thread.sleep(IDLE_MILLIS);
            return List.of(idle("store", kept.residentMegabytes()), idle("`--demo`", demo.residentMegabytes()));
        }
    }

    private static String idle(String kind, double megabytes) {
        return row("idle memory, " + kind, megabytes(megabytes), atMost(megabytes, IDLE_MEGABYTES, " MB"));
    }

    /** The result that the example answers, as a document of its own that programs bring. */
    private static Path result(Municipality municipality, Path folder) throws IOException, InterruptedException {
        HttpResponse<String> plan = municipality.get(
                Municipality.year(Municipality.AGENCY) + "/measures-plan",
                Map.of("Authorization", municipality.bearer()));
        return Files.writeString(folder.resolve("plan.json"), plan.body());
    }

    /** Holds the server's answers against the command's; gives their checksum. */
    private static String agreed(Municipality municipality, Path plan, Path folder)
            throws IOException, InterruptedException {
        String command =
                ServerProcess.run(folder, List.of("score", Municipality.EXAMPLE.toString(), "--json", "--lang", "th"));
        StringBuilder all = new StringBuilder(command);
        for (Question question : municipality.questions(plan)) {
            if (question.headers().containsKey("Accept-Encoding")) {
                continue;
            }
            String answer = municipality.reply(question).body();
            boolean right = question.name().startsWith("dashboard")
                    ? answer.contains("49.89") && answer.contains("6.25") && answer.contains(Municipality.AGENCY)
                    : answer.equals(command);
            if (!right) {
                throw new IllegalStateException(question.name() + " is not what the command prints: " + answer);
            }
            all.append(question.name());
        }
        return checksum(all.toString());
    }

    private static String same(String before, String after) {
        if (!before.equals(after)) {
            throw new IllegalStateException("answers changed under load: " + before + ", " + after);
        }
        return after;
    }

    private static String checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static String row(String what, String measured, String goal) {
        return "| " + what + " | " + measured + " | " + goal + " |";
    }

    private static String atLeast(double number, double bound, String unit) {
        return String.format(Locale.ROOT, "≥ %,.0f%s: %s", bound, unit, number >= bound ? "reached" : "MISSED");
    }

    private static String atMost(double number, double bound, String unit) {
        return String.format(Locale.ROOT, "≤ %,.0f%s: %s", bound, unit, number <= bound ? "reached" : "MISSED");
    }

    private static String megabytes(double number) {
        return String.format(Locale.ROOT, "%.0f MB", number);
    }

    private static double middle(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private static String median(List<Double> numbers) {
        return String.format(Locale.ROOT, "%,.0f ms", middle(numbers));
    }

    private static String worst(List<Double> numbers) {
        double worst = IntStream.range(0, numbers.size())
                .mapToDouble(numbers::get)
                .max()
                .orElseThrow();
        return String.format(Locale.ROOT, "%,.0f ms", worst);
    }
}
