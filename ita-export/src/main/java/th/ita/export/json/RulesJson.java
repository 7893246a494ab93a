package th.ita.export.json;

import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemRole;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.completeness.CompletenessRule;
import th.ita.rules.json.Json;
import th.ita.rules.wording.Messages;

/** The rules of completeness as JSON. */
public final class RulesJson {
    private RulesJson() {}

    /**
     * Writes the rules of both papers.
     *
     * @param rules the rules
     * @param framework a year, where the items are to be named
     * @param thai the sentences in Thai
     * @param english the sentences in English
     * @return JSON text that ends with a line break
     */
    public static String write(Completeness rules, Optional<Framework> framework, Messages thai, Messages english) {
        return JsonPrinter.print(Json.object()
                .with(
                        "rules",
                        Json.list(
                                Stream.of(ItemRole.values())
                                        .flatMap(role -> rules.rules(role).stream()
                                                .map(rule -> rule(role, rule, framework, thai, english))),
                                json -> json))
                .build());
    }

    private static Json rule(
            ItemRole role, CompletenessRule rule, Optional<Framework> framework, Messages thai, Messages english) {
        String words = "rule." + rule.id();
        return Json.object()
                .with("id", rule.id())
                .with("paper", role.name())
                .with("item", framework.flatMap(year -> year.item(role)).map(item -> item.code()))
                .with("severity", rule.severity().name())
                .with("aspect", rule.aspect().name())
                .with("element", rule.element())
                .with(
                        "text",
                        Json.object()
                                .with("th", thai.text(words))
                                .with("en", english.text(words))
                                .build())
                .build();
    }
}
