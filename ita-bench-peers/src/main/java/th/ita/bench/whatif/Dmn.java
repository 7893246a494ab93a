package th.ita.bench.whatif;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: the model with the fewest decisions that tells total and grade, evaluated anew for every change. */
final class Dmn implements WhatIf {
    private static final int[] FIRST = {0, 9, 17, 24, 28, 33, 41, 43};
    private static final String FORMULA = "floor((2*(189*(staff+people)+28000*sum(c0)+31500*sum(c1)+36000*sum(c2)"
            + "+63000*sum(c3)+50400*sum(c4)+78750*sum(c5)+315000*sum(c6))+630)/1260)";

    private final Situations situations;
    private final long[] changes = Situations.changes();
    private final DMNRuntime runtime;
    private final DMNModel model;

    Dmn(Situations situations) {
        this.situations = situations;
        List<String> inputs = List.of("staff", "people", "c0", "c1", "c2", "c3", "c4", "c5", "c6");
        String data = inputs.stream()
                .map("<inputData id='%1$s' name='%1$s'><variable name='%1$s'/></inputData>"::formatted)
                .collect(Collectors.joining());
        String needs = inputs.stream()
                .map("<informationRequirement><requiredInput href='#%s'/></informationRequirement>"::formatted)
                .collect(Collectors.joining());
        String rules = IntStream.range(0, Situations.FROM.length)
                .mapToObj(grade -> ("<rule id='g%1$d'><inputEntry id='i%1$d'><text>&gt;= %2$d</text></inputEntry>"
                                + "<outputEntry id='o%1$d'><text>%1$d</text></outputEntry></rule>")
                        .formatted(grade, Situations.FROM[grade]))
                .collect(Collectors.joining());
        String text = "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='whatif' name='whatif'"
                + " namespace='urn:whatif'>" + data
                + "<decision id='total' name='total'><variable name='total'/>" + needs + "<literalExpression><text>"
                + FORMULA + "</text></literalExpression></decision>"
                + "<decision id='grade' name='grade'><variable name='grade'/><informationRequirement>"
                + "<requiredDecision href='#total'/></informationRequirement>"
                + "<decisionTable id='t' hitPolicy='FIRST'><input id='ti'><inputExpression id='te' typeRef='number'>"
                + "<text>total</text></inputExpression></input><output id='to'/>" + rules
                + "</decisionTable></decision></definitions>";
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(text))
                        .setSourcePath("whatif.dmn")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModel("urn:whatif", "whatif");
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public long changed(int agency) {
        long mixed = 0;
        for (long change : changes) {
            long items = situations.items()[agency] ^ change;
            DMNContext context = runtime.newContext();
            context.set("staff", BigDecimal.valueOf(situations.staff()[agency]));
            context.set("people", BigDecimal.valueOf(situations.people()[agency]));
            for (int sub = 0; sub < FIRST.length - 1; sub++) {
                BigDecimal[] met = new BigDecimal[FIRST[sub + 1] - FIRST[sub]];
                for (int i = 0; i < met.length; i++) {
                    met[i] = (items >>> (FIRST[sub] + i) & 1) == 1 ? BigDecimal.ONE : BigDecimal.ZERO;
                }
                context.set("c" + sub, List.of(met));
            }
            DMNContext scored = runtime.evaluateAll(model, context).getContext();
            mixed = Situations.mixed(
                    mixed,
                    ((BigDecimal) scored.get("total")).intValue(),
                    ((BigDecimal) scored.get("grade")).intValue());
        }
        return mixed;
    }
}
