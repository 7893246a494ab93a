package th.ita.bench.scoring;

import java.util.List;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.MapContext;

/** Commons JEXL: one script for an agency, parsed once, rows of numbers as its arguments, doubles where it divides. */
final class Jexl extends AgencyScoring {
    private final JexlContext context = new MapContext();
    private final JexlScript script;
    private final double[] means = new double[Agencies.MEANS];
    private final double[] items = new double[Agencies.ITEMS];
    private final int[] row = new int[Agencies.MEANS];
    private final int[] exact = new int[Results.LEVELS.length];

    Jexl() {
        StringBuilder text = new StringBuilder();
        List<String> indicators = new Formulas("m[%d]", "o[%d]").indicators();
        for (int i = 0; i < indicators.size(); i++) {
            text.append("var n")
                    .append(i + 4)
                    .append(" = ")
                    .append(indicators.get(i))
                    .append(";\n");
        }
        for (int i = 0; i < 3; i++) {
            text.append("var n")
                    .append(i + 1)
                    .append(" = ")
                    .append(Formulas.instruments().get(i))
                    .append(";\n");
        }
        text.append("var total = (").append(Formulas.total()).append(") / 6300.0;\n");
        text.append("var grade = ");
        for (int grade = 0; grade < Results.GRADES.length - 1; grade++) {
            text.append("total >= ")
                    .append(Results.GRADES[grade])
                    .append(" ? ")
                    .append(grade)
                    .append(" : ");
        }
        text.append(Results.GRADES.length - 1).append(";\n");
        text.append("[total, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, grade]");
        script = new JexlBuilder().strict(true).silent(false).create().createScript(text.toString(), "m", "o");
    }

    @Override
    void score(Agencies agencies, int agency, Results results) {
        means(agencies, agency, row);
        for (int question = 0; question < Agencies.MEANS; question++) {
            means[question] = row[question];
        }
        long met = agencies.items()[agency];
        for (int item = 0; item < Agencies.ITEMS; item++) {
            items[item] = met >>> item & 1;
        }
        Object scored = script.execute(context, means, items);
        for (int level = 0; level < exact.length; level++) {
            exact[level] = number(scored, level);
        }
        Numerators.print(results, agency, exact);
        results.print(agency, 0, exact[0]);
        results.grade(agency, number(scored, exact.length));
    }

    /** A list of numbers is an array of whatever type holds them all. */
    private static int number(Object scored, int index) {
        return scored instanceof double[] doubles
                ? (int) doubles[index]
                : ((Number) ((Object[]) scored)[index]).intValue();
    }
}
