package th.ita.bench.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code ./ita serve} as a process of its own, on a port of the loopback that was free. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int KILOBYTES = 1024;
    private static final int FINDINGS = 1;

    private final Process process;
    private final int port;
    private final Path output;
    private final long began;

    private ServerProcess(Process process, int port, Path output, long began) {
        this.process = process;
        this.port = port;
        this.output = output;
        this.began = began;
    }

    /** Starts a server; it does not answer yet. */
    static ServerProcess start(Path folder, List<String> options) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of("./ita", "serve", "--lang", "en", "--port", "" + port));
        command.addAll(options);
        Path output = folder.resolve("serve-" + port + ".txt");
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ServerProcess(process, port, output, began);
    }

    /** Runs {@code ./ita} to its end, and gives what it wrote; that it has findings (1) is no fault. */
    static String run(Path folder, List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./ita"));
        command.addAll(words);
        Path output = folder.resolve("ita-output.txt");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        if (code > FINDINGS) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return Files.readString(output);
    }

    /** Asks until the server answers as it is to, and tells how long that took since it was started, in milliseconds. */
    double millisToFirst(Try asked) throws IOException, InterruptedException {
        while (!asked.isAnswered()) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("no server: " + Files.readString(output));
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    /** A request that nobody may answer yet. */
    interface Try {
        boolean isAnswered() throws InterruptedException;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** The memory that the system holds for the process (VmRSS), in MB. */
    double residentMegabytes() throws IOException {
        return status("VmRSS") / KILOBYTES;
    }

    int threads() throws IOException {
        return (int) status("Threads");
    }

    int openFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc", "" + pid(), "fd"))) {
            return (int) files.count();
        }
    }

    /** The processor's time that it has taken, in seconds. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private double status(String key) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", "" + pid(), "status"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(key + ":"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Has the garbage collected, as its owner would ask it to; then what is in use lives, in MB. */
    double liveMegabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        return heapMegabytes();
    }

    /** What of the heap is in use, garbage too, in MB. */
    double heapMegabytes() throws IOException, InterruptedException {
        return jcmd("GC.heap_info")
                .lines()
                .filter(line -> line.contains("generation") || line.contains("garbage-first heap"))
                .mapToDouble(ServerProcess::used)
                .sum();
    }

    private static double used(String line) {
        return Double.parseDouble(line.toLowerCase(Locale.ROOT).replaceAll(".*used (\\d+)k.*", "$1")) / KILOBYTES;
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(tool, "" + pid(), what)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IllegalStateException(tool + ": " + answer);
        }
        return answer;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
