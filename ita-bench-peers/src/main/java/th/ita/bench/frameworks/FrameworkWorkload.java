package th.ita.bench.frameworks;

import java.nio.file.Path;
import java.util.List;
import th.ita.bench.Goal;
import th.ita.bench.Workload;

/** W6: frameworks. */
public final class FrameworkWorkload implements Workload {
    private static final String LOAD = "loadAllYears";
    private static final String OURS = "OURS";

    /** The workload. */
    public FrameworkWorkload() {}

    @Override
    public String id() {
        return "W6";
    }

    @Override
    public String title() {
        return "Frameworks: the files of all seven years read and validated";
    }

    @Override
    public String benchmarks() {
        return "th\\.ita\\.bench\\.frameworks\\..*";
    }

    @Override
    public List<Goal> goals() {
        return List.of(Goal.atMost(LOAD, OURS, 5), Goal.atMost(LOAD, OURS, Goal.Measure.COLD, 80));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "From bytes. `OURS` reads JSON with its places, holds it against the published schema and against the rules"
                        + " that no schema can tell (references, sums of weights, sources, calendars), and makes the"
                        + " framework. `NETWORKNT` is json-schema-validator 2.0.8 with the same schema: any schema, no"
                        + " more than the schema. Both find all files valid; wrong ones are the tests' matter.",
                "What is made once, such as a schema, is in the cold time and not in the warm one. liboscal-java was not"
                        + " raced: its catalogues are another format, so there is no input that both could read.");
    }

    @Override
    public String prepare(Path folder) {
        for (FrameworkSubject subject : FrameworkSubject.values()) {
            int valid = subject.valid(YearFiles.all());
            if (valid != YearFiles.all().size()) {
                throw new IllegalStateException(subject + " finds " + valid + " files valid");
            }
        }
        return YearFiles.all().size() + " valid";
    }

    @Override
    public List<String> jvmArguments() {
        return List.of("-Xms256m", "-Xmx256m");
    }
}
