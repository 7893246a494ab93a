package th.ita.rules.frameworks;

import java.util.List;
import th.ita.domain.framework.DataPeriod;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.RequiredElement;
import th.ita.domain.framework.Topic;

/** Reads the open-data items of a framework. */
final class ItemReading {
    private ItemReading() {}

    static Item item(Node item) {
        return Item.builder()
                .code(code(item.at("code")))
                .subIndicator(item.maybe("subIndicator").map(code -> LevelCode.of(code.text())))
                .topics(item.at("topics").each(topic -> new Topic(topic.text())))
                .role(item.maybe("role").map(role -> role.constant(ItemRole.class)))
                .name(FactReading.name(item.at("name")))
                .period(item.maybe("period").map(period -> period.constant(DataPeriod.class)))
                .required(item.maybe("required").map(ItemReading::required))
                .dependsOn(
                        item.each("dependsOn", dependency -> FactReading.fact(code(dependency.at("item")), dependency)))
                .build();
    }

    private static ItemCode code(Node code) {
        return ItemCode.of(Integer.parseInt(code.text().substring(1)));
    }

    private static Fact<List<RequiredElement>> required(Node required) {
        return FactReading.fact(
                required.at("elements").each(element -> new RequiredElement(FactReading.text(element))), required);
    }
}
