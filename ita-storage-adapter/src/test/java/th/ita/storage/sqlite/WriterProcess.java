package th.ita.storage.sqlite;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import th.ita.domain.revision.RevisionKey;

/** A {@link Writer} in a JVM of its own. */
final class WriterProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final List<String> acknowledged = new ArrayList<>();

    WriterProcess(Path file, long seed, int rounds, RevisionKey... keys) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                String.join(
                        File.pathSeparator,
                        "target/classes",
                        "target/test-classes",
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path", "")),
                Writer.class.getName(),
                file.toString(),
                Long.toString(seed),
                Integer.toString(rounds)));
        Arrays.stream(keys).map(RevisionKey::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        process = builder.start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Waits for the first acknowledgement. */
    void begun() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the writer ended before it wrote anything");
        }
        acknowledged.add(line);
    }

    /** Kills the process at once (SIGKILL on Linux) and returns what was acknowledged before, whole lines alone. */
    List<String> kill() throws IOException, InterruptedException {
        // The process's own method would close what is still to be read.
        process.toHandle().destroyForcibly();
        return ended();
    }

    List<String> ended() throws IOException, InterruptedException {
        StringBuilder rest = new StringBuilder();
        for (int c = out.read(); c >= 0; c = out.read()) {
            rest.append((char) c);
        }
        String whole = rest.substring(0, rest.lastIndexOf("\n") + 1);
        whole.lines().forEach(acknowledged::add);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IOException("the writer does not end");
        }
        return acknowledged;
    }

    int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
