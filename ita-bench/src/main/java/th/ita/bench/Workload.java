package th.ita.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A workload of {@code docs/benchmarks.md}. Found as a service: a further one is a class and a line in a list. */
public interface Workload extends AutoCloseable {
    /** {@return its number, such as {@code W7}} */
    String id();

    /** {@return what is measured, on what input, in one line} */
    String title();

    /** {@return how its classes of benchmarks are found, as a regular expression on their names} */
    String benchmarks();

    /** {@return what was to be reached} */
    List<Goal> goals();

    /** {@return sentences that a reader of the numbers must know: what each subject does and does not} */
    List<String> notes();

    /**
     * Makes the input, has every subject work on it once, and compares what they give. Nothing is timed before.
     *
     * @param folder an empty folder on the disk to be measured
     * @return the checksum on which all agree
     * @throws Exception if a subject fails or gives another result: then there is nothing to compare
     */
    String prepare(Path folder) throws Exception;

    /** {@return what {@link #prepare} measured by itself, for rows of their own, judged as others are} */
    default List<Finding> findings() {
        return List.of();
    }

    /**
     * A number that was measured otherwise than by repeating a call.
     *
     * @param benchmark what was measured, as goals name it
     * @param subject the subject
     * @param number what is judged
     * @param words the number with its unit, and what else is to be told
     */
    record Finding(String benchmark, String subject, double number, String words) {}

    /** {@return arguments of the JVMs that measure, by which they find what was prepared} */
    List<String> jvmArguments();

    /** {@return whether the bytes that each operation allocates are measured as well} */
    default boolean countsBytes() {
        return false;
    }

    /** {@return with how many threads it is measured warm, each with a subject of its own; {@code -t} overrides it} */
    default List<Integer> threads() {
        return List.of(1);
    }

    @Override
    default void close() throws IOException {}
}
