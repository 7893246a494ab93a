package th.ita.bench.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;

/**
 * KIE DMN: numbers come as lists of {@code BigDecimal}s, which are FEEL's own, a list for each level that sums one up. As
 * whole model with a decision for each level, or as the least that tells total and grade.
 */
final class Dmn extends AgencyScoring {
    private static final String[] INPUTS = DmnModel.names("in", 15).toArray(String[]::new);
    private static final String NINE = "280*sum(in8)+315*sum(in9)+360*sum(in10)+630*sum(in11)+504*sum(in12)";
    private static final String TEN = "sum(in13)+4*sum(in14)";

    private final boolean whole;
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final int[] exact = new int[Results.LEVELS.length];

    private Dmn(boolean whole, DmnModel model) {
        this.whole = whole;
        this.runtime = model.runtime();
        this.model = DmnModel.model(runtime);
        if (this.model.hasErrors()) {
            throw new IllegalStateException(this.model.getMessages().toString());
        }
    }

    /** A decision for each of 7 sub-indicators, 10 indicators and 3 instruments, the total in two, the grade. */
    static Dmn with23Decisions() {
        DmnModel model = new DmnModel();
        Arrays.stream(INPUTS).forEach(model::input);
        for (int i = 0; i < 8; i++) {
            model.formula("n" + (i + 4), "sum(in" + i + ")", "in" + i);
        }
        for (int i = 0; i < 7; i++) {
            model.formula("c" + i, "sum(in" + (i + 8) + ")", "in" + (i + 8));
        }
        model.formula("n12", "280*c0+315*c1+360*c2+630*c3+504*c4", "c0", "c1", "c2", "c3", "c4");
        model.formula("n13", "c5+4*c6", "c5", "c6");
        model.formula("n1", "n4+n5+n6+n7+n8", "n4", "n5", "n6", "n7", "n8");
        model.formula("n2", "n9+n10+n11", "n9", "n10", "n11");
        model.formula("n3", "50*n12+39375*n13", "n12", "n13");
        model.formula("exact", Formulas.total(), "n1", "n2", "n12", "n13");
        model.formula("total", "floor(exact/6300)", "exact");
        model.grade();
        return new Dmn(true, model);
    }

    /** One formula and one table. */
    static Dmn withTwoDecisions() {
        DmnModel model = new DmnModel();
        Arrays.stream(INPUTS).forEach(model::input);
        model.formula(
                "total",
                "floor((63*(sum(in0)+sum(in1)+sum(in2)+sum(in3)+sum(in4))+126*(sum(in5)+sum(in6)+sum(in7))" + "+1000*("
                        + NINE + ")+787500*(" + TEN + ")+3150)/6300)",
                INPUTS);
        model.grade();
        return new Dmn(false, model);
    }

    @Override
    void score(Agencies agencies, int agency, Results results) {
        DMNContext context = runtime.newContext();
        int at = agency * Agencies.MEANS;
        for (int i = 0; i < 8; i++) {
            BigDecimal[] means = new BigDecimal[i < 5 ? 6 : 5];
            for (int j = 0; j < means.length; j++) {
                means[j] = BigDecimal.valueOf(agencies.means()[at++]);
            }
            context.set(INPUTS[i], List.of(means));
        }
        long met = agencies.items()[agency];
        for (int sub = 0; sub < 7; sub++) {
            BigDecimal[] items = new BigDecimal[first(sub + 1) - first(sub)];
            for (int j = 0; j < items.length; j++) {
                items[j] = (met >>> (first(sub) + j) & 1) == 1 ? BigDecimal.ONE : BigDecimal.ZERO;
            }
            context.set(INPUTS[8 + sub], List.of(items));
        }
        DMNResult result = runtime.evaluateAll(model, context);
        DMNContext scored = result.getContext();
        if (whole) {
            for (int level = 1; level < exact.length; level++) {
                exact[level] = number(scored, "n" + level);
            }
            Numerators.print(results, agency, exact);
        }
        results.print(agency, 0, number(scored, "total"));
        results.grade(agency, number(scored, "grade"));
    }

    private static int number(DMNContext scored, String name) {
        return ((BigDecimal) scored.get(name)).intValue();
    }
}
