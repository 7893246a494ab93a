package th.ita.bench.start;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A command line that is run again and again, each time in a process of its own, and timed from start to end. */
final class Command {
    private static final double NANOS = 1e6;

    private final String name;
    private final String javaHome;
    private final double bound;
    private final List<String> words;
    private final List<Double> millis = new ArrayList<>();

    /**
     * A command.
     *
     * @param name what it is called in the table
     * @param javaHome the JDK it uses
     * @param bound how often the bare JVM's time its own may be; 0 where there is no goal
     * @param words the command line
     */
    Command(String name, String javaHome, double bound, List<String> words) {
        this.name = name;
        this.javaHome = javaHome;
        this.bound = bound;
        this.words = List.copyOf(words);
    }

    String name() {
        return name;
    }

    double bound() {
        return bound;
    }

    /** Runs it once, untimed, and gives what it said; that it says it is right is the caller's to see. */
    String answer() throws IOException, InterruptedException {
        Process process = process(Redirect.PIPE).start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            ended(process);
            return said;
        }
    }

    void time() throws IOException, InterruptedException {
        ProcessBuilder process = process(Redirect.DISCARD);
        long from = System.nanoTime();
        ended(process.start());
        millis.add((System.nanoTime() - from) / NANOS);
    }

    /** Commands end with 0, or with 1 where they found something. */
    private void ended(Process process) throws InterruptedException {
        int code = process.waitFor();
        if (code != 0 && code != 1) {
            throw new IllegalStateException(words + " ended with " + code);
        }
    }

    private ProcessBuilder process(Redirect out) {
        ProcessBuilder process = new ProcessBuilder(words).redirectOutput(out).redirectError(Redirect.INHERIT);
        process.environment().put("JAVA_HOME", javaHome);
        process.environment().put("LC_ALL", "C.UTF-8");
        return process;
    }

    /** The time that so many of a hundred runs stay within. */
    double percentile(int percent) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) * percent / 100);
    }
}
