package th.ita.export.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.Source;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.frameworks.validation.FactCounts;
import th.ita.rules.json.Json;
import th.ita.rules.scoring.Scorer;
import th.ita.rules.wording.Messages;

/** Frameworks as JSON: what years there are, one year in full, one item in full. */
public final class FrameworkJson {
    private FrameworkJson() {}

    /**
     * Writes one year in the form of a framework file, with its origin added. Whoever changes it has the file of
     * another year.
     *
     * @param framework the year
     * @return JSON text that ends with a line break; {@code FrameworkFile} reads it
     */
    public static String write(Framework framework) {
        return JsonPrinter.print(FrameworkMapping.write(framework));
    }

    /**
     * Writes one item in the form it has in a framework file, with the sources it names.
     *
     * @param framework the year
     * @param item one of its items
     * @return JSON text that ends with a line break
     */
    public static String write(Framework framework, Item item) {
        return JsonPrinter.print(Json.object()
                .with("fiscalYear", framework.fiscalYear().year())
                .with("origin", OriginMapping.write(framework.origin()))
                .with("item", FrameworkMapping.item(item))
                .with("sources", FrameworkMapping.sources(sources(framework, item)))
                .build());
    }

    /**
     * Writes what years there are.
     *
     * @param frameworks the years, in order
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String list(List<Framework> frameworks, Messages words) {
        return JsonPrinter.print(Json.object()
                .with("frameworks", Json.list(frameworks.stream(), framework -> summary(framework, words)))
                .build());
    }

    private static Json summary(Framework framework, Messages words) {
        Map<Confidence, Integer> facts = FactCounts.of(framework);
        Json.ObjectBuilder counts = Json.object();
        facts.forEach((confidence, count) -> counts.with(confidence.name(), count));
        return Json.object()
                .with("fiscalYear", framework.fiscalYear().year())
                .with(
                        "instruments",
                        Json.list(
                                framework.instruments().stream(),
                                instrument -> Json.object()
                                        .with("code", instrument.code().value())
                                        .with("weight", instrument.weight().map(weight -> weight.value()))
                                        .with("confidence", instrument.weight().map(FrameworkJson::confidence))
                                        .build()))
                .with("items", framework.items().size())
                .with(
                        "itemsConfidence",
                        Json.of(
                                framework.counts().containsKey(Level.ITEM)
                                        ? confidence(framework.counts().get(Level.ITEM))
                                        : Confidence.UNCONFIRMED.name()))
                .with("measures", code(framework, ItemRole.MEASURES))
                .with("measuresReport", code(framework, ItemRole.MEASURES_REPORT))
                .with("canBeScored", Scorer.obstacle(framework).isEmpty())
                .with("obstacle", Json.of(Scorer.obstacle(framework), refusal -> obstacle(refusal, words)))
                .with("facts", counts.build())
                .with("origin", OriginMapping.write(framework.origin()))
                .build();
    }

    private static Optional<String> code(Framework framework, ItemRole role) {
        return framework.item(role).map(item -> item.code().toString());
    }

    private static Json obstacle(Refusal refusal, Messages words) {
        return Json.object()
                .with("code", refusal.code().name())
                .with("message", words.refusal(refusal))
                .build();
    }

    private static String confidence(Fact<?> fact) {
        return fact.provenance().confidence().name();
    }

    private static SortedMap<String, Source> sources(Framework framework, Item item) {
        SortedMap<String, Source> sources = new TreeMap<>(framework.sources());
        sources.keySet().retainAll(item.sources());
        return sources;
    }
}
