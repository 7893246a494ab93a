package th.ita.bench.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Debian's wrk: asks the same question by 64 connections at once, each as soon as it has the last answer. */
final class Wrk {
    static final int CONNECTIONS = 64;

    private static final String MARK = "ITA ";
    private static final String SCRIPT = """
            local file = io.open(os.getenv("ITA_BODY") or "", "rb")
            if file then
              wrk.method = "POST"
              wrk.body = file:read("*a")
              wrk.headers["Content-Type"] = "application/json"
            end
            done = function(summary, latency)
              local e = summary.errors
              print(string.format("\\nITA %d %d %d %d %d %d", summary.requests, summary.duration, summary.bytes,
                e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50), latency:percentile(99)))
            end
            """;

    private final Path script;
    private final Path folder;

    private Wrk(Path script, Path folder) {
        this.script = script;
        this.folder = folder;
    }

    /** The tool, or a word on where to get it. */
    static Wrk in(Path folder) throws IOException, InterruptedException {
        try {
            new ProcessBuilder("wrk", "-v")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            throw new IllegalStateException("wrk is not installed; on Debian: apt-get install wrk", missing);
        }
        return new Wrk(Files.writeString(folder.resolve("ask.lua"), SCRIPT), folder);
    }

    /**
     * What came of it.
     *
     * @param requests how many were answered
     * @param micros in how long
     * @param bytes of how many bytes, headers included
     * @param errors how many were answered otherwise than with 200, or not within ten seconds
     * @param median what half of the answers took at most, in microseconds
     * @param rare what 99 of 100 took at most, in microseconds
     */
    record Outcome(long requests, long micros, long bytes, long errors, long median, long rare) {
        double perSecond() {
            return requests * 1e6 / micros;
        }

        double bytesEach() {
            return (double) bytes / requests;
        }
    }

    /** Asks for so many seconds; a question with a file asks by POST. */
    Outcome ask(Question question, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--timeout", "10s", "-s", script.toString()));
        for (Map.Entry<String, String> header : question.headers().entrySet()) {
            command.addAll(List.of("-H", header.getKey() + ": " + header.getValue()));
        }
        command.add(question.address());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        question.body()
                .ifPresent(body -> builder.environment()
                        .put("ITA_BODY", body.toAbsolutePath().toString()));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + output);
        }
        Files.writeString(folder.resolve(question.name().replace(' ', '-') + ".txt"), output);
        long[] numbers = output.lines()
                .filter(line -> line.startsWith(MARK))
                .flatMapToLong(
                        line -> Arrays.stream(line.substring(MARK.length()).split(" ", -1))
                                .mapToLong(Long::parseLong))
                .toArray();
        return new Outcome(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }
}
