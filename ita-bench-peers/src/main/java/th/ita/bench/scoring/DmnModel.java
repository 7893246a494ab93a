package th.ita.bench.scoring;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The year's rules as a DMN model, put together as text. */
final class DmnModel {
    private static final String NAMESPACE = "urn:th:ita:bench";

    private final StringBuilder body = new StringBuilder();

    /** Adds numbers that come from outside, as a list. */
    void input(String name) {
        body.append("<inputData id='%1$s' name='%1$s'><variable name='%1$s'/></inputData>\n".formatted(name));
    }

    /** Adds a decision that is a formula over others. */
    void formula(String name, String formula, String... needs) {
        decision(name, "<literalExpression><text>" + formula + "</text></literalExpression>", needs);
    }

    /** Adds the decision about the grade, a table over the total. */
    void grade() {
        String rules = IntStream.range(0, Results.GRADES.length)
                .mapToObj(grade -> ("<rule id='g%1$d'><inputEntry id='i%1$d'><text>&gt;= %2$d</text></inputEntry>"
                                + "<outputEntry id='o%1$d'><text>%1$d</text></outputEntry></rule>")
                        .formatted(grade, Results.GRADES[grade]))
                .collect(Collectors.joining());
        decision(
                "grade",
                "<decisionTable id='t' hitPolicy='FIRST'><input id='ti'><inputExpression id='te' typeRef='number'>"
                        + "<text>total</text></inputExpression></input><output id='to'/>" + rules + "</decisionTable>",
                "total");
    }

    private void decision(String name, String expression, String... needs) {
        String requirements = Arrays.stream(needs)
                .map(need -> "<informationRequirement><%s href='#%s'/></informationRequirement>"
                        .formatted(need.startsWith("in") ? "requiredInput" : "requiredDecision", need))
                .collect(Collectors.joining());
        body.append("<decision id='%1$s' name='%1$s'><variable name='%1$s'/>%2$s%3$s</decision>\n"
                .formatted(name, requirements, expression));
    }

    DMNRuntime runtime() {
        String text = "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='scoring' name='scoring'"
                + " namespace='" + NAMESPACE + "'>\n" + body + "</definitions>";
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(text))
                        .setSourcePath("scoring.dmn")))
                .getOrElseThrow(IllegalStateException::new);
    }

    static DMNModel model(DMNRuntime runtime) {
        return runtime.getModel(NAMESPACE, "scoring");
    }

    /** The names of several inputs or decisions. */
    static List<String> names(String letter, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(letter + i);
        }
        return names;
    }
}
