package th.ita.export.json;

import java.util.List;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.rules.fulfilment.Fulfilment;
import th.ita.rules.fulfilment.Pair;
import th.ita.rules.json.Json;
import th.ita.rules.wording.Messages;

/** What a report says of a plan, as JSON. */
public final class FulfilmentJson {
    private FulfilmentJson() {}

    /**
     * Writes a report held against its plan.
     *
     * @param fulfilment what differs
     * @param plan the plan
     * @param report the report
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(Fulfilment fulfilment, MeasuresPlan plan, MeasuresPlan report, Messages words) {
        return JsonPrinter.print(Json.object()
                .with("fiscalYear", plan.fiscalYear().year())
                .with("passed", fulfilment.passed())
                .with("planned", plan.measures().size())
                .with("reported", report.measures().size())
                .with(
                        "findings",
                        Json.list(fulfilment.findings().stream(), finding -> FindingMapping.write(finding, words)))
                .with(
                        "pairs",
                        Json.list(fulfilment.pairs().stream(), pair -> pair(pair, plan.measures(), report.measures())))
                .build());
    }

    private static Json pair(Pair pair, List<Measure> planned, List<Measure> reported) {
        return Json.object()
                .with("planned", measure(pair.planned(), planned))
                .with("reported", measure(pair.reported(), reported))
                .build();
    }

    private static Json measure(int index, List<Measure> measures) {
        return Json.object()
                .with("number", index + 1)
                .with("title", measures.get(index).title())
                .build();
    }
}
