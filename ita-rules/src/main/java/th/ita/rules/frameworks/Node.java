package th.ita.rules.frameworks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import th.ita.rules.json.Json;

/**
 * A value of a file that fits the schema: gives what the schema says is there.
 *
 * @param json the value
 */
record Node(Json json) {
    String text() {
        return SchemaCheck.text(json);
    }

    int whole() {
        return Integer.parseInt(text());
    }

    BigDecimal decimal() {
        return new BigDecimal(text());
    }

    LocalDate date() {
        return LocalDate.parse(text());
    }

    /** {@return the constant of that name, in capitals or in small letters} */
    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text().toUpperCase(Locale.ROOT));
    }

    Node at(String property) {
        return new Node(object().required(property));
    }

    Optional<Node> maybe(String property) {
        return object().optional(property).map(Node::new);
    }

    <T> List<T> each(Function<Node, T> reading) {
        return ((Json.Arr) json).elements().stream().map(Node::new).map(reading).toList();
    }

    /** {@return what is read of the elements of a list, none where the list is not there} */
    <T> List<T> each(String list, Function<Node, T> reading) {
        return maybe(list).map(found -> found.each(reading)).orElse(List.of());
    }

    /** {@return every property by its name, in the order of the file} */
    Map<String, Node> all() {
        Map<String, Node> all = new LinkedHashMap<>();
        object().members().forEach((name, member) -> all.put(name, new Node(member)));
        return all;
    }

    private Json.Obj object() {
        return (Json.Obj) json;
    }
}
