package th.ita.export.resume;

import static th.ita.export.resume.CheckpointRefusal.CHECKPOINT_DAMAGED;
import static th.ita.export.resume.CheckpointRefusal.CHECKPOINT_INPUT_CHANGED;
import static th.ita.export.resume.CheckpointRefusal.CHECKPOINT_OF_OTHER_RUN;
import static th.ita.export.resume.CheckpointRefusal.CHECKPOINT_OF_OTHER_VERSION;
import static th.ita.export.resume.CheckpointRefusal.NO_CHECKPOINT;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * A file in which a run keeps from time to time how far it has come, so that a later run of the same kind over the same
 * inputs goes on from there. It holds what the run was asked for, the inputs with a digest of each, and whatever the reader
 * of each input wants to be told again; it is written beside its place and then put there at once, and a digest at its end
 * tells whether it is whole.
 *
 * <p>A run by another build of the program, that is asked for something else, or whose inputs have changed, is refused. Thread-safe: each input may be read
 * by a thread of its own.
 */
public final class Checkpoint {
    /** What the program goes by among the terms; no option is called so. */
    private static final String PROGRAM = "program";

    private final Use use;
    private final SortedMap<String, String> terms;
    private final List<InputMark> inputs;
    private final List<byte[]> states;
    private final Clock clock;
    private long written;

    private Checkpoint(
            Use use, SortedMap<String, String> terms, List<InputMark> inputs, List<byte[]> states, Clock clock) {
        this.use = use;
        this.terms = terms;
        this.inputs = inputs;
        this.states = states;
        this.clock = clock;
        this.written = clock.millis();
    }

    /**
     * How a run uses a checkpoint.
     *
     * @param file where it is kept
     * @param anew whether to begin anew though there may be one
     * @param anewOption what the user says to begin anew, for messages
     * @param millisBetween how long a run goes on until it keeps again how far it has come, in milliseconds
     * @param program what tells this build of the program from others, for what is kept is understood by the same one only
     */
    public record Use(Path file, boolean anew, String anewOption, long millisBetween, String program) {}

    /**
     * Opens the checkpoint of a run, or begins one.
     *
     * @param use where, and whether to begin anew
     * @param inputs what the run reads
     * @param terms what the run is asked for, as far as it matters to what it keeps, by the words the user has for it
     * @param clock tells when to keep again
     * @return the checkpoint, or why the run cannot go on from what is there
     */
    public static Either<Refusal, Checkpoint> open(
            Use use, List<Path> inputs, SortedMap<String, String> terms, Clock clock) {
        Either<Refusal, List<InputMark>> marks = InputMark.of(inputs);
        if (marks.isLeft()) {
            return Either.left(marks.getLeft());
        }
        SortedMap<String, String> asked = new TreeMap<>(terms);
        asked.put(PROGRAM, use.program());
        if (!Files.exists(use.file())) {
            return Either.right(begun(use, asked, marks.get(), clock));
        }
        Place place = Place.file(use.file().toString());
        if (!CheckpointFile.isOne(use.file())) {
            return Either.left(Refusal.of(NO_CHECKPOINT, place));
        }
        if (use.anew()) {
            return Either.right(begun(use, asked, marks.get(), clock));
        }
        Optional<CheckpointFile> found = CheckpointFile.read(use.file());
        return found.isPresent()
                ? goingOn(use, found.get(), asked, marks.get(), clock)
                : Either.left(Refusal.of(CHECKPOINT_DAMAGED, place, use.anewOption()));
    }

    private static Checkpoint begun(Use use, SortedMap<String, String> terms, List<InputMark> inputs, Clock clock) {
        List<byte[]> states = new ArrayList<>();
        inputs.forEach(input -> states.add(new byte[0]));
        return new Checkpoint(use, terms, inputs, states, clock);
    }

    private static Either<Refusal, Checkpoint> goingOn(
            Use use, CheckpointFile found, SortedMap<String, String> terms, List<InputMark> inputs, Clock clock) {
        Place place = Place.file(use.file().toString());
        String program = found.terms().getOrDefault(PROGRAM, "–");
        if (!program.equals(use.program())) {
            return Either.left(
                    Refusal.of(CHECKPOINT_OF_OTHER_VERSION, place, program, use.program(), use.anewOption()));
        }
        TreeSet<String> keys = new TreeSet<>(terms.keySet());
        keys.addAll(found.terms().keySet());
        // From the end, where the year is: another year has another framework too.
        for (String key : keys.descendingSet()) {
            String then = found.terms().getOrDefault(key, "–");
            String now = terms.getOrDefault(key, "–");
            if (!then.equals(now)) {
                return Either.left(Refusal.of(CHECKPOINT_OF_OTHER_RUN, place, key, then, now, use.anewOption()));
            }
        }
        String filesThen = InputMark.names(found.inputs());
        String filesNow = InputMark.names(inputs);
        if (!filesThen.equals(filesNow)) {
            return Either.left(
                    Refusal.of(CHECKPOINT_OF_OTHER_RUN, place, "FILE", filesThen, filesNow, use.anewOption()));
        }
        for (int input = 0; input < inputs.size(); input++) {
            if (!inputs.get(input).holdsTheSameAs(found.inputs().get(input))) {
                return Either.left(Refusal.of(
                        CHECKPOINT_INPUT_CHANGED, Place.file(inputs.get(input).name()), use.anewOption()));
            }
        }
        return Either.right(new Checkpoint(use, terms, inputs, new ArrayList<>(found.states()), clock));
    }

    /**
     * The part of one input.
     *
     * @param input its place among the inputs, from 0
     * @return where its reader keeps how far it has come
     */
    public Part part(int input) {
        return new Part(input);
    }

    /** {@return whether an earlier run had kept anything} */
    public boolean goesOn() {
        return states.stream().anyMatch(state -> state.length > 0);
    }

    /** {@return why what was read is not worth anything: an input changed meanwhile} */
    public Optional<Refusal> changed() {
        return inputs.stream()
                .filter(input -> !input.standsAsItStood())
                .findFirst()
                .map(input -> Refusal.of(CHECKPOINT_INPUT_CHANGED, Place.file(input.name()), use.anewOption()));
    }

    /**
     * Ends it: there is nothing more to go on with.
     *
     * @throws IOException if the file cannot be removed
     */
    public synchronized void end() throws IOException {
        CheckpointFile.delete(use.file());
    }

    private synchronized boolean isDue() {
        return clock.millis() - written >= use.millisBetween();
    }

    private synchronized void keep(int input, byte[] state) {
        states.set(input, state);
        try {
            new CheckpointFile(terms, inputs, states).write(use.file());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        written = clock.millis();
    }

    private synchronized Optional<byte[]> kept(int input) {
        return Optional.of(states.get(input)).filter(state -> state.length > 0);
    }

    /** What the reader of one input keeps. */
    public final class Part implements Keeping {
        private final int input;

        private Part(int input) {
            this.input = input;
        }

        @Override
        public Optional<byte[]> kept() {
            return Checkpoint.this.kept(input);
        }

        @Override
        public boolean isDue() {
            return Checkpoint.this.isDue();
        }

        @Override
        public void keep(Supplier<byte[]> state) {
            Checkpoint.this.keep(input, state.get());
        }
    }
}
