package th.ita.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where and when something was measured.
 *
 * @param time when
 * @param java the JDK
 * @param system the operating system
 * @param processor the processor's name, as far as it is known
 * @param processors how many there are
 * @param load how many programs ran or waited for a processor in the last minute, negative if that is not known
 */
record Machine(Instant time, String java, String system, String processor, int processors, double load) {
    private static final double OWN = 1.25;

    static Machine now() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MINUTES),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                model(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage());
    }

    /** Whether other programs took what was to be measured: compiling and collecting, a run itself makes some load more than 1. */
    boolean isLoaded() {
        return load > OWN * processors;
    }

    /** Where, when and how a run was made, as lines of Markdown. */
    static List<String> inWords(Machine before, Machine after, String command) {
        return List.of(
                "- " + before.java() + "; " + before.system() + "; " + before.processors() + " × " + before.processor()
                        + ".",
                "- " + before.time() + " to " + after.time() + ", by `" + command + "`. Load before and after: "
                        + before.loadInWords() + " and " + after.loadInWords()
                        + (before.isLoaded() || after.isLoaded()
                                ? " — **other programs ran at the same time**, so that times are too long rather than"
                                        + " too short."
                                : "."));
    }

    String loadInWords() {
        return String.format(Locale.ROOT, "%.1f", load);
    }

    private static String model() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException notLinux) {
            return "unknown processor";
        }
    }
}
