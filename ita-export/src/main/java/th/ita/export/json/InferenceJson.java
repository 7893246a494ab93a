package th.ita.export.json;

import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.rules.inference.Constrained;
import th.ita.rules.inference.Fit;
import th.ita.rules.inference.Inference;
import th.ita.rules.inference.Reachable;
import th.ita.rules.inference.Solution;
import th.ita.rules.inference.Suspicion;
import th.ita.rules.json.Json;
import th.ita.rules.wording.Messages;

/**
 * What lies behind a published score, as JSON. {@code reachable}, {@code patterns} and {@code solutions} are about the
 * figure alone; {@code constrained} is about the figure together with the items named, and {@code null} where none is.
 * Numbers of item sets are strings, since they may be larger than other programs count.
 */
public final class InferenceJson {
    private InferenceJson() {}

    /**
     * Writes an inference.
     *
     * @param inference the inference
     * @param frameworks the frameworks it rests on
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(Inference inference, List<Framework> frameworks, Messages words) {
        Json.ObjectBuilder object = Json.object()
                .with("fiscalYear", inference.fiscalYear().year())
                .with("frameworks", OriginMapping.frameworks(frameworks))
                .with("indicator", inference.indicator().value())
                .with("score", inference.figure().toString())
                .with("confidence", inference.confidence().name())
                .with("items", inference.items());
        return JsonPrinter.print(fit(object, inference, inference.open())
                .with("constrained", Json.of(inference.constrained(), given -> constrained(given, inference)))
                .with("otherItems", Json.texts(inference.elsewhere().stream()))
                .with("suspicions", Json.list(inference.suspicions().stream(), slip -> suspicion(slip, words)))
                .build());
    }

    private static Json.ObjectBuilder fit(Json.ObjectBuilder object, Inference inference, Fit fit) {
        return object.with("reachable", fit.reachable())
                .with("patterns", fit.solutions().size())
                .with("itemSets", fit.itemSets().toString())
                .with("solutions", Json.list(fit.solutions().stream(), InferenceJson::solution))
                .with(
                        "nearest",
                        Json.of(
                                Optional.of(fit).filter(found -> !found.reachable()),
                                found -> Json.object()
                                        .with("below", nearest(found, inference, -1))
                                        .with("above", nearest(found, inference, 1))
                                        .build()));
    }

    private static Json nearest(Fit fit, Inference inference, int side) {
        Optional<Reachable> near = fit.nearest().stream()
                .filter(found -> found.figure().compareTo(inference.figure().printed()) == side)
                .findFirst();
        return Json.of(
                near,
                found -> Json.object()
                        .with("score", found.figure().toPlainString())
                        .with("patterns", Json.list(found.patterns().stream(), PatternMapping::counts))
                        .build());
    }

    private static Json solution(Solution solution) {
        return Json.object()
                .with("met", PatternMapping.counts(solution.met()))
                .with("notMet", PatternMapping.counts(solution.notMet()))
                .with("itemSets", solution.itemSets().toString())
                .build();
    }

    private static Json constrained(Constrained given, Inference inference) {
        Json.ObjectBuilder object = Json.object()
                .with("met", Json.texts(given.known().met().stream()))
                .with("notMet", Json.texts(given.known().notMet().stream()))
                .with("score", inference.supposedFigure())
                .with("exact", given.score().toString())
                .with("agrees", given.agrees())
                .with("supposed", PatternMapping.counts(given.supposed()));
        return fit(object, inference, given.fit()).build();
    }

    private static Json suspicion(Suspicion slip, Messages words) {
        return Json.object()
                .with("kind", slip.kind().name())
                .with("from", slip.from())
                .with("to", slip.to().toPlainString())
                .with("scoreOfNamedItems", slip.supposed())
                .with("patterns", slip.patterns())
                .with("itemSets", slip.itemSets().toString())
                .with("message", words.text("slip." + slip.kind().name()))
                .build();
    }
}
