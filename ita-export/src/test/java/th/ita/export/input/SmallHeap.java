package th.ita.export.input;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.ReadingHints;
import th.ita.rules.frameworks.Frameworks;

/** Reads every file of a folder and prints what came of it, a line for each; made to be started with little memory. */
final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        InputReader reader = InputReader.of(Frameworks.builtIn());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                Either<Refusal, Input> read = reader.read(file, ReadingHints.NONE);
                out.println(file.getFileName() + "\t"
                        + read.fold(
                                refusal -> refusal.code() + "\t"
                                        + refusal.where().path().orElse(""),
                                SmallHeap::told));
            }
        }
    }

    private static String told(Input input) {
        var report = ((Input.OfPlan) input).report();
        return "read " + report.plan().measures().size() + ", unread "
                + report.notes().notUnderstood().size() + "\t";
    }
}
