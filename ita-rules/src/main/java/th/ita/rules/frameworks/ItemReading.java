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
    private final FactReading facts;
    private final Codes subIndicators;
    private final Codes codes = new Codes("items", Form.ITEM);

    ItemReading(FactReading facts, Codes subIndicators) {
        this.facts = facts;
        this.subIndicators = subIndicators;
    }

    Item item(Found found) {
        Section item = found.section("code", "subIndicator", "topics", "role", "name", "period", "required");
        return Item.builder()
                .code(code(item.required("code")))
                .subIndicator(LevelCode.of(subIndicators.refer(item.required("subIndicator"))))
                .topics(topics(item.required("topics")))
                .role(item.optional("role").map(role -> role.oneOf(ItemRole.values())))
                .name(facts.name(item.required("name")))
                .period(item.required("period").oneOf(DataPeriod.values()))
                .required(required(item.required("required")))
                .build();
    }

    private ItemCode code(Found found) {
        return ItemCode.of(Integer.parseInt(codes.define(found).substring(1)));
    }

    private static List<Topic> topics(Found found) {
        List<Found> topics = found.list();
        if (topics.isEmpty()) {
            throw found.refused(FrameworkRefusal.FRAMEWORK_BAD_VALUE, "[]", "[\"" + Form.TOPIC.example() + "\"]");
        }
        return topics.stream().map(topic -> new Topic(topic.text(Form.TOPIC))).toList();
    }

    private Fact<List<RequiredElement>> required(Found found) {
        Section required = found.section("elements", "provenance");
        List<RequiredElement> elements = required.required("elements").list().stream()
                .map(element -> new RequiredElement(facts.text(element.section("th", "en"))))
                .toList();
        return facts.fact(elements, required);
    }
}
