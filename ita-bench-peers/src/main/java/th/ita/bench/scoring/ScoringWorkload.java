package th.ita.bench.scoring;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.kie.dmn.api.core.DMNRuntime;
import th.ita.bench.Goal;
import th.ita.bench.Workload;

/** W1: a nation's agencies scored. */
public final class ScoringWorkload implements Workload {
    private static final String SCORE = "scoreAgency";
    private static final String KIE = DMNRuntime.class.getPackage().getImplementationVersion();
    private static final String COMPILED = "COMPILED";

    /** The workload. */
    public ScoringWorkload() {}

    @Override
    public String id() {
        return "W1";
    }

    @Override
    public String title() {
        return "Scores: 8,300 agencies × (45 question means + 43 items) → 10 indicators, 3 instruments, total, grade";
    }

    @Override
    public String benchmarks() {
        return "th\\.ita\\.bench\\.scoring\\..*";
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.timesAsLong(SCORE, COMPILED, "BY_HAND", 1.25),
                Goal.atMostBytes(SCORE, COMPILED, 1),
                Goal.timesFaster(SCORE, COMPILED, "DMN_23", 1000),
                Goal.timesFaster(SCORE, COMPILED, "DMN_2", 500),
                Goal.timesFaster(SCORE, COMPILED, "OPENL", 75),
                Goal.timesFaster(SCORE, COMPILED, "JEXL", 75),
                Goal.timesFaster(SCORE, COMPILED, "NAIVE", 250),
                Goal.atMostBytes(SCORE, "STREAMED", 2048),
                Goal.timesFaster(SCORE, "EXPLAINED", "NAIVE", 5));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Times are for one agency, as a part of the whole nation; the cold one is for the nation. Four nations are"
                        + " drawn from seeds and scored in turn. Means are whole hundredths, items are bits; what an engine"
                        + " needs beyond that it is given in the call, as rows, lists or variables.",
                "`COMPILED` is our scorer of batches, worked out from the framework's data, on columns that are filled"
                        + " before, asked for the fourteen levels that are compared; `STREAMED` the same for agencies"
                        + " that come one by one, the filling of columns included;"
                        + " `EXPLAINED` our interpreter, from a typed assessment to the whole tree with rules, sources,"
                        + " ranges and findings. `BY_HAND` is this one year written out in whole numbers: no data, nothing"
                        + " can be unknown.",
                "Easy Rules 4.1.0 calls lambdas in whole numbers. OpenL Tablets 5.27.9 reads a workbook that its users can"
                        + " edit, with a method table and a decision table. JEXL 3.7.1 works in `double`, EvalEx 3.6.2 in"
                        + " decimals of 16 digits; whole numbers come out right in both. `NAIVE` is Vavr and `BigDecimal`"
                        + " of 34 digits. KIE DMN " + KIE
                        + " evaluates a standard model that other tools can edit and show:"
                        + " `DMN_23` has a decision for each level, `DMN_2` only the total's formula and the grades' table,"
                        + " and so tells only those.",
                "Peers are given numerators over the least denominators, and what it takes to round thirteen levels is not"
                        + " charged to those that leave it to the caller. None but ours tells exact scores, reasons or"
                        + " what is unknown. KIE DMN 8.44.2 cannot share a class path with 10.2.0, and is raced by a run of its"
                        + " own: `ITA_MAVEN_ARGS=-Dkie-dmn.version=8.44.2.Final ./bench W1`.");
    }

    @Override
    public boolean countsBytes() {
        return true;
    }

    @Override
    public List<Integer> threads() {
        return List.of(1, 2);
    }

    @Override
    public String prepare(Path folder) {
        List<Agencies> nations = Agencies.drawn();
        List<String> agreed = checksums(Subject.BY_HAND, nations);
        List<String> wrong = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            List<String> found = checksums(subject, nations);
            boolean right = found.get(1).equals(agreed.get(1))
                    && (subject.tellsTotalsAlone() || found.get(0).equals(agreed.get(0)));
            if (!right) {
                wrong.add(subject + " gives " + found);
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(wrong + ", by hand " + agreed);
        }
        return agreed.get(0);
    }

    /** What stands for all results, and what stands for totals and grades. */
    private static List<String> checksums(Subject subject, List<Agencies> nations) {
        MessageDigest all = Results.digest();
        MessageDigest totals = Results.digest();
        Scoring scoring = subject.ready(nations);
        for (Agencies agencies : nations) {
            scoring.score(agencies);
            Results results = scoring.results();
            results.into(all, false);
            results.into(totals, true);
        }
        return List.of(Results.text(all), Results.text(totals));
    }

    @Override
    public List<String> jvmArguments() {
        return List.of("-Xms1g", "-Xmx1g");
    }
}
