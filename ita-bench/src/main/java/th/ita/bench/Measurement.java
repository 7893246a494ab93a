package th.ita.bench;

import java.nio.file.Path;
import java.util.List;

/** A workload that times itself, where JMH cannot: of processes of their own. Found as a service, as workloads are. */
public interface Measurement {
    /** {@return its number, such as {@code W9}} */
    String id();

    /**
     * What is measured, on what input.
     *
     * @param options what stands behind the number on the command line
     * @return one line
     */
    String title(List<String> options);

    /**
     * Measures, after what is measured has been found to give right answers.
     *
     * @param folder an empty folder
     * @param options what stands behind the number on the command line
     * @return lines of Markdown: a table of numbers and what a reader must know of them
     * @throws Exception if something is missing, fails or answers wrongly: then no time counts
     */
    List<String> measure(Path folder, List<String> options) throws Exception;

    /**
     * Where the numbers of a run belong.
     *
     * @param options what stands behind the number on the command line
     * @return a file that has a place for them
     */
    default Path record(List<String> options) {
        return Path.of("docs", "benchmarks.md");
    }
}
