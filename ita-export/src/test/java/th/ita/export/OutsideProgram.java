package th.ita.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program that this project does not bring along. Tests that need one are skipped where it is missing, and say so. */
public final class OutsideProgram {
    private final Path program;

    private OutsideProgram(Path program) {
        this.program = program;
    }

    /** The program, or the end of the test with the Debian packages that would have let it run. */
    public static OutsideProgram orSkip(String packages, String... names) {
        Optional<Path> found = Stream.of(names)
                .flatMap(name -> Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String why = "skipped: there is no " + names[0] + " here; on Debian: apt-get install " + packages;
            System.out.println(why);
            Assumptions.abort(why);
        }
        return new OutsideProgram(found.orElseThrow());
    }

    /** Runs it and gives what it prints; whatever it started is ended with it. */
    public String run(int seconds, Path log, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectOutput(log.toFile())
                .redirectError(log.resolveSibling(log.getFileName() + ".err").toFile())
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new AssertionError(program + " did not end within " + seconds + " seconds");
            }
            return Files.readString(log);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
