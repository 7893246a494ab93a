package th.ita.rules.frameworks.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;

/** No item depends on itself, be it by way of others. */
final class DependencyRules {
    private final Map<ItemCode, List<ItemCode>> needs = new LinkedHashMap<>();
    private final Set<ItemCode> done = new HashSet<>();
    private final List<ItemCode> path = new ArrayList<>();
    private final List<List<ItemCode>> circles = new ArrayList<>();

    private DependencyRules(Framework framework) {
        for (Item item : framework.items()) {
            needs.put(item.code(), item.dependsOn().stream().map(Fact::value).toList());
        }
    }

    static Stream<Spot> cycles(Framework framework) {
        DependencyRules search = new DependencyRules(framework);
        search.needs.keySet().forEach(search::follow);
        List<ItemCode> codes = framework.items().stream().map(Item::code).toList();
        return search.circles.stream()
                .map(circle -> Spot.of(
                        "/items/" + codes.indexOf(circle.get(0)) + "/dependsOn",
                        circle.stream().map(ItemCode::toString).collect(Collectors.joining(" → "))));
    }

    private void follow(ItemCode code) {
        if (path.contains(code)) {
            List<ItemCode> circle = new ArrayList<>(path.subList(path.indexOf(code), path.size()));
            circle.add(code);
            circles.add(circle);
        } else if (!done.contains(code)) {
            path.add(code);
            needs.getOrDefault(code, List.of()).forEach(this::follow);
            path.remove(path.size() - 1);
            done.add(code);
        }
    }
}
