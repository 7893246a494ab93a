package th.ita.bench.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.CRC32;
import th.ita.bench.Measurement;

/** W8: whole commands as {@code ./ita} runs them, beside a JVM that says hello. */
public final class StartWorkload implements Measurement {
    private static final int ROUNDS = 15;
    private static final int MEDIAN = 50;
    private static final int SOON = 10;
    private static final int LATE = 90;
    private static final double VERSION_ON_17 = 2.5;
    private static final double VERSION_ON_25 = 2;
    private static final double SCORE = 4;
    private static final String EXAMPLE = "examples/udon-thani-fy2564.txt";
    private static final Path MODULES = Path.of("ita-cli-adapter", "target", "quick", "modules");

    /** The workload. */
    public StartWorkload() {}

    @Override
    public String id() {
        return "W8";
    }

    @Override
    public String title(List<String> options) {
        return "Cold start: whole commands, each in a process of its own";
    }

    @Override
    public List<String> measure(Path folder, List<String> options) throws Exception {
        hello(folder);
        List<String> lines = new ArrayList<>(List.of(
                "| JDK | command | median | 80 % between | × bare JVM | goal |",
                "| --- | --- | --- | --- | --- | --- |"));
        String agreed = "";
        for (Path jdk : jdks()) {
            List<Command> commands = commands(folder, jdk);
            for (Command command : commands) {
                command.answer();
            }
            String scores = commands.get(2).answer();
            if (!scores.equals(commands.get(3).answer()) || !(agreed.isEmpty() || agreed.equals(scores))) {
                throw new IllegalStateException("the commands do not say the same on " + jdk);
            }
            agreed = scores;
            for (int round = 0; round < ROUNDS; round++) {
                for (Command command : commands) {
                    command.time();
                }
            }
            double bare = commands.get(0).percentile(MEDIAN);
            for (Command command : commands) {
                lines.add(row(release(jdk, "JAVA_RUNTIME_VERSION"), command, bare));
            }
        }
        lines.add("");
        lines.addAll(notes(agreed));
        return lines;
    }

    private static List<String> notes(String agreed) {
        CRC32 checksum = new CRC32();
        checksum.update(agreed.getBytes(StandardCharsets.UTF_8));
        return List.of(
                "- From the start of the process to its end, the launcher's own work included (is the build fresh, which"
                        + " Java is it, are there kept classes), " + ROUNDS
                        + " rounds, in each of which every command of a"
                        + " JDK runs once. `hello` is a JVM with its own defaults and one class. `nothing kept` is the same"
                        + " class path without the launcher and without kept classes.",
                "- Every `score` says the same: `" + Long.toHexString(checksum.getValue()) + "`.");
    }

    private static String row(String java, Command command, double bare) {
        double times = command.percentile(MEDIAN) / bare;
        String goal = command.bound() == 0
                ? ""
                : "≤ " + number(command.bound()) + ": " + (times <= command.bound() ? "reached" : "MISSED");
        return "| "
                + String.join(
                        " | ",
                        java,
                        "`" + command.name() + "`",
                        number(command.percentile(MEDIAN)) + " ms",
                        number(command.percentile(SOON)) + "–" + number(command.percentile(LATE)) + " ms",
                        number(times),
                        goal)
                + " |";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number >= 10 ? "%.0f" : "%.2f", number);
    }

    private static List<Command> commands(Path folder, Path jdk) throws IOException {
        boolean is17 = release(jdk, "JAVA_VERSION").startsWith("17");
        String home = jdk.toString();
        String java = jdk.resolve("bin").resolve("java").toString();
        String ita = Path.of("ita").toAbsolutePath().toString();
        return List.of(
                new Command("hello", home, 0, List.of(java, "-cp", folder.toString(), Hello.class.getName())),
                new Command("--version", home, is17 ? VERSION_ON_17 : VERSION_ON_25, List.of(ita, "--version")),
                new Command("score", home, SCORE, List.of(ita, "score", EXAMPLE)),
                new Command(
                        "score, nothing kept",
                        home,
                        0,
                        List.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                MODULES + "/*",
                                "th.ita.cli.Main",
                                "score",
                                EXAMPLE)));
    }

    /** The JDK that runs this, and the newer one that CI uses too, where there is one. */
    private static List<Path> jdks() throws IOException {
        List<Path> jdks = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        Path all = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(all)) {
            try (DirectoryStream<Path> newer = Files.newDirectoryStream(all, "temurin-25*")) {
                newer.forEach(jdks::add);
            }
        }
        return jdks.stream().distinct().toList();
    }

    private static String release(Path jdk, String key) throws IOException {
        Properties release = new Properties();
        try (InputStream file = Files.newInputStream(jdk.resolve("release"))) {
            release.load(file);
        }
        return release.getProperty(key, "").replace("\"", "");
    }

    /** A folder with one class, so that not even a jar is opened. */
    private static void hello(Path folder) throws IOException {
        String name = Hello.class.getName().replace('.', '/') + ".class";
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream bytes =
                Objects.requireNonNull(Hello.class.getClassLoader().getResourceAsStream(name))) {
            Files.copy(bytes, file);
        }
    }
}
