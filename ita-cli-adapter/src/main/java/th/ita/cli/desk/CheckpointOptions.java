package th.ita.cli.desk;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.FrameworkJson;
import th.ita.export.resume.Checkpoint;
import th.ita.export.resume.Keeping;

/** The options of long runs that go on where they were broken off. */
public final class CheckpointOptions {
    private static final String ANEW = "--anew";
    private static final long SECONDS_BETWEEN = 3;

    @Option(names = "--checkpoint", paramLabel = "FILE", descriptionKey = "checkpoint")
    @Nullable
    Path file;

    @Option(names = ANEW, descriptionKey = "anew")
    boolean anew;

    private Optional<Checkpoint> open = Optional.empty();

    /** Opens the checkpoint, if one is asked for, and says so if it goes on. */
    public Optional<Refusal> open(
            List<Path> inputs, Framework framework, SortedMap<String, String> terms, Terminal terminal) {
        if (file == null) {
            return anew
                    ? Optional.of(Refusal.of(CliRefusal.NOTHING_TO_BEGIN_ANEW, Place.path(ANEW), "--checkpoint"))
                    : Optional.empty();
        }
        if (inputs.stream().anyMatch(input -> OutputFiles.isSame(input, file))) {
            return Optional.of(Refusal.of(CliRefusal.OUTPUT_IS_INPUT, Place.path("--checkpoint"), file.toString()));
        }
        SortedMap<String, String> all = new TreeMap<>(terms);
        all.put("--year", framework.fiscalYear().toString());
        all.put("--frameworks", digest(FrameworkJson.write(framework)));
        Checkpoint.Use use = new Checkpoint.Use(file, anew, ANEW, millis(), ProgramMark.text());
        Either<Refusal, Checkpoint> checkpoint = Checkpoint.open(use, inputs, all, Clock.systemUTC());
        checkpoint.forEach(found -> {
            open = Optional.of(found);
            if (found.goesOn()) {
                terminal.note("checkpoint.goes-on", use.file().toString());
            }
        });
        return checkpoint.isLeft() ? Optional.of(checkpoint.getLeft()) : Optional.empty();
    }

    /** Where the reader of an input keeps how far it has come. */
    public Keeping of(int input) {
        return open.<Keeping>map(checkpoint -> checkpoint.part(input)).orElse(Keeping.NOTHING);
    }

    /** Why what was read is not worth anything, if an input changed meanwhile. */
    public Optional<Refusal> changed() {
        return open.flatMap(Checkpoint::changed);
    }

    /** The run came to its end, whatever it is. */
    public void end() throws IOException {
        if (open.isPresent()) {
            open.get().end();
        }
    }

    /** Tests cannot wait for seconds to go by. */
    private static long millis() {
        return Long.getLong("ita.checkpoint.millis", SECONDS_BETWEEN * 1000);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
