package th.ita.bench.http;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import th.ita.bench.http.SoakPlan.Kind;

/**
 * A long run under mixed load. Requests are due at fixed times whatever became of those before; what one takes counts from
 * the time it was due, so that waiting for a slow server counts too.
 */
final class Soak {
    private static final int CONNECTIONS = 64;
    private static final int TOWNS = 20;
    private static final int MINUTE = 60;
    private static final int LOOKS_BETWEEN_COLLECTIONS = 10;
    private static final int MOST_TOLD = 20;
    private static final long MOST_PARKED = TimeUnit.MILLISECONDS.toNanos(500);

    private final Path folder;
    private final SoakPlan plan;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();
    private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
    private final Map<Kind, Times> times = new EnumMap<>(Kind.class);
    private final Times papers = new Times();
    private final Times writes = new Times();
    private final List<Town> towns = new ArrayList<>();
    private final Map<String, Long> scores = new ConcurrentHashMap<>();
    private volatile Times minute = new Times();
    private volatile long began;

    Soak(Path folder, SoakPlan plan) {
        this.folder = folder;
        this.plan = plan;
        for (Kind kind : Kind.values()) {
            times.put(kind, new Times());
        }
    }

    List<String> run() throws IOException, InterruptedException {
        Municipality municipality = Municipality.in(folder);
        try (ServerProcess server = ServerProcess.start(folder, municipality.options())) {
            municipality.at(server);
            server.millisToFirst(() -> municipality.answers("/health/ready"));
            municipality.moveIn();
            settle(municipality);
            SoakReport report = new SoakReport(plan, server, look(server, 0, true, 0));
            began = System.nanoTime();
            ExecutorService askers = Executors.newFixedThreadPool(CONNECTIONS);
            for (int i = 0; i < CONNECTIONS; i++) {
                askers.execute(() -> ask(municipality, server.port()));
            }
            askers.shutdown();
            int minutes = 1;
            while (!askers.awaitTermination(untilMinute(minutes), TimeUnit.NANOSECONDS)) {
                report.add(look(server, minutes, minutes % LOOKS_BETWEEN_COLLECTIONS == 0, errors.get()));
                System.out.println(report.last());
                Files.write(folder.resolve("soak.txt"), report.lines(this::summary, told));
                minutes++;
            }
            report.add(look(server, minutes, true, errors.get()));
            return report.lines(this::summary, told);
        }
    }

    private long untilMinute(int minutes) {
        return Math.max(1, began + Duration.ofSeconds((long) minutes * MINUTE).toNanos() - System.nanoTime());
    }

    /** Copies of the example under ids of their own, and what their scores are. */
    private void settle(Municipality municipality) throws IOException, InterruptedException {
        String example = municipality
                .get(
                        Municipality.year(Municipality.AGENCY) + "/measures-plan",
                        Map.of("Authorization", municipality.bearer()))
                .body();
        for (int i = 1; i <= TOWNS; i++) {
            String name = Municipality.AGENCY + "-" + i;
            Town town = new Town(
                    name, example.replace("\"id\": \"" + Municipality.AGENCY + "\"", "\"id\": \"" + name + "\""));
            municipality.put(name, "measures-plan", town.plan(), "application/json");
            municipality.put(name, "plan-life", new byte[0], "");
            String score = municipality
                    .get(score(name), Map.of("Authorization", municipality.bearer()))
                    .body();
            scores.put(name, sum(score.getBytes(StandardCharsets.UTF_8)));
            towns.add(town);
        }
    }

    private static String score(String name) {
        return Municipality.year(name) + "/measures-plan/score";
    }

    private static long sum(byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(body);
        return sum.getValue();
    }

    /** What one connection does until all requests are asked. */
    private void ask(Municipality municipality, int port) {
        @Nullable Connection connection = null;
        for (long number = next.getAndIncrement(); number < plan.requests(); number = next.getAndIncrement()) {
            long due = began + plan.due(number);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(Math.min(left, MOST_PARKED));
            }
            try {
                if (connection == null) {
                    connection = new Connection(port);
                }
                Kind kind = SoakPlan.kind(number);
                Times of = answer(kind, number, connection, municipality);
                long took = System.nanoTime() - due;
                of.add(took);
                minute.add(took);
            } catch (IOException | RuntimeException failed) {
                fail(number, String.valueOf(failed));
                close(connection);
                connection = null;
            }
        }
        close(connection);
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (IOException gone) {
                // It is of no use any more either way.
                return;
            }
        }
    }

    private void fail(long number, String why) {
        errors.incrementAndGet();
        if (told.size() < MOST_TOLD) {
            told.add("request " + number + ", " + SoakPlan.kind(number) + ": " + why);
        }
    }

    private Times answer(Kind kind, long number, Connection connection, Municipality municipality) throws IOException {
        Town town = towns.get((int) (number % TOWNS));
        String page = Municipality.page(town.name());
        Map<String, String> person = Map.of("Cookie", municipality.cookie());
        Map<String, String> program = Map.of("Authorization", municipality.bearer());
        switch (kind) {
            case SCORE -> {
                byte[] body = read(connection, score(town.name()), program, number);
                if (!Objects.equals(sum(body), scores.get(town.name()))) {
                    fail(number, "another score: " + new String(body, StandardCharsets.UTF_8));
                }
            }
            case DASHBOARD -> read(connection, page, person, number);
            case PLAN -> read(connection, page + "/plan", person, number);
            case MEASURE -> read(connection, page + "/plan/measures/" + (1 + number % 24), person, number);
            case ITEMS -> read(connection, page + "/items", person, number);
            case EXPLANATION -> read(connection, page + "/score", person, number);
            case HISTORY -> read(connection, page + "/history", person, number);
            case DOCUMENT -> read(connection, Municipality.year(town.name()) + "/measures-plan", program, number);
            case CALCULATION ->
                expect(
                        200,
                        connection
                                .ask(
                                        "POST",
                                        "/api/v1/score",
                                        Map.of(
                                                "Authorization",
                                                municipality.bearer(),
                                                "Content-Type",
                                                "application/json"),
                                        town.plan())
                                .status(),
                        number);
            case RARE -> {
                return rare(number, town, connection, municipality);
            }
        }
        return of(kind);
    }

    /** By turns a paper, a change of the plan as it was handed in, a change of the plan as it lives. */
    private Times rare(long number, Town town, Connection connection, Municipality municipality) throws IOException {
        long turn = number / 500;
        if (turn % 6 == 0) {
            String paper = turn % 12 == 0 ? "/papers/o42.pdf" : "/papers/o43.docx";
            read(
                    connection,
                    Municipality.year(town.name()) + "/measures-plan" + paper,
                    Map.of("Authorization", municipality.bearer()),
                    number);
            return papers;
        }
        Town changed = towns.get((int) (turn % TOWNS));
        int status = turn % 20 == 7 ? changed.live(connection, municipality) : changed.change(connection, municipality);
        expect(204, status, number);
        return writes;
    }

    private Times of(Kind kind) {
        return Objects.requireNonNull(times.get(kind));
    }

    private byte[] read(Connection connection, String path, Map<String, String> headers, long number)
            throws IOException {
        Connection.Reply reply = connection.ask("GET", path, headers, new byte[0]);
        expect(200, reply.status(), number);
        if (reply.body().length == 0) {
            fail(number, "empty answer");
        }
        return reply.body();
    }

    private void expect(int status, int found, long number) {
        if (found != status) {
            fail(number, "status " + found);
        }
    }

    private SoakReport.Look look(ServerProcess server, int minutes, boolean collecting, long failed)
            throws IOException, InterruptedException {
        Times last = minute;
        minute = new Times();
        double live = collecting ? server.liveMegabytes() : Double.NaN;
        return new SoakReport.Look(
                minutes,
                last.count(),
                failed,
                last.millis(50),
                last.millis(99),
                server.residentMegabytes(),
                live,
                server.threads(),
                server.openFiles(),
                server.processorSeconds(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** One line for each kind of request. */
    private List<String> summary() {
        List<String> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.RARE) {
                lines.add(SoakReport.row(kind.words(), of(kind)));
            }
        }
        lines.add(SoakReport.row("papers, PDF and DOCX by turns (GET, API)", papers));
        lines.add(SoakReport.row("changes with If-Match (PUT and POST, API)", writes));
        return lines;
    }
}
