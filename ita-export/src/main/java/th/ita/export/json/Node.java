package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.BLANK_TEXT;
import static th.ita.export.json.JsonRefusal.BROKEN_TEXT;
import static th.ita.export.json.JsonRefusal.NOT_A_COUNT;
import static th.ita.export.json.JsonRefusal.UNKNOWN_WORD;
import static th.ita.export.json.JsonRefusal.WRONG_TYPE;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.json.Json;

/**
 * A place in a JSON file that is being read. Each way of reading it gives nothing where nothing stands there, and also
 * where the wrong thing does; the latter it tells the refusals, so that the reading of a whole file fails.
 */
record Node(Json json, String path, Refusals refusals) {
    private static final int COUNT_DIGITS = 9;
    private static final int LONG_COUNT_DIGITS = 15;

    /** Whether nothing stands here. */
    boolean isNull() {
        return json instanceof Json.Null;
    }

    /** The object that stands here, whose keys must be among those that are known. */
    Optional<Fields> object(String... known) {
        if (json instanceof Json.Obj object) {
            Fields fields = new Fields(object, this);
            fields.refuseOthersThan(List.of(known));
            return Optional.of(fields);
        }
        return refusedUnlessNull("object");
    }

    /** The members of the object that stands here, whatever their keys; none where nothing stands here. */
    List<Member> members() {
        if (json instanceof Json.Obj object) {
            return object.members().entrySet().stream()
                    .map(member -> new Member(
                            member.getKey(),
                            new Node(member.getValue(), Paths.member(path, member.getKey()), refusals)))
                    .toList();
        }
        refusedUnlessNull("object");
        return List.of();
    }

    /** The elements of the list that stands here, null being none; no element where nothing stands here. */
    List<Node> elements() {
        if (json instanceof Json.Arr list) {
            List<Node> nodes = IntStream.range(0, list.elements().size())
                    .mapToObj(i -> new Node(list.elements().get(i), Paths.element(path, i), refusals))
                    .toList();
            nodes.stream().filter(Node::isNull).forEach(node -> node.refused(WRONG_TYPE, "value", "null"));
            return nodes;
        }
        refusedUnlessNull("array");
        return List.of();
    }

    /** The text that stands here. */
    Optional<String> text() {
        if (json instanceof Json.Text text) {
            return WholeText.is(text.value()) ? Optional.of(text.value()) : refused(BROKEN_TEXT);
        }
        return refusedUnlessNull("string");
    }

    /** The texts of the list that stands here. */
    List<String> texts() {
        return elements().stream().flatMap(element -> element.text().stream()).toList();
    }

    /** The text that stands here and must say something. */
    Optional<String> wordyText() {
        return text().flatMap(text -> text.isBlank() ? refused(BLANK_TEXT) : Optional.of(text));
    }

    /** The value that the text here is parsed as. */
    <T> Optional<T> parsed(Function<String, Either<Refusal, T>> parser) {
        return text().flatMap(text -> parsed(text, parser));
    }

    /** The value that the text or number here is parsed as; a number is taken as it was written. */
    <T> Optional<T> parsedFigure(Function<String, Either<Refusal, T>> parser) {
        return json instanceof Json.Num number ? parsed(number.literal(), parser) : parsed(parser);
    }

    /** The value that a text which belongs to this place, such as its key, is parsed as. */
    <T> Optional<T> parsed(String text, Function<String, Either<Refusal, T>> parser) {
        Either<Refusal, T> value = parser.apply(text);
        if (value.isLeft()) {
            refusals.add(value.getLeft(), json.line(), path);
        }
        return value.toJavaOptional();
    }

    /** The constant whose name stands here. */
    <E extends Enum<E>> Optional<E> oneOf(E[] constants) {
        return text().flatMap(word -> {
            Optional<E> named = Arrays.stream(constants)
                    .filter(constant -> constant.name().equals(word))
                    .findFirst();
            String all = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
            return named.isPresent() ? named : refused(UNKNOWN_WORD, word, all);
        });
    }

    /** The yes or no that stands here. */
    Optional<Boolean> flag() {
        return json instanceof Json.Bool flag ? Optional.of(flag.value()) : refusedUnlessNull("boolean");
    }

    /** The whole number from 0 up that stands here, of at most nine digits. */
    Optional<Integer> count() {
        return count(COUNT_DIGITS).map(Long::intValue);
    }

    /** The whole number from 0 up that stands here, of at most fifteen digits. */
    Optional<Long> longCount() {
        return count(LONG_COUNT_DIGITS);
    }

    private Optional<Long> count(int mostDigits) {
        if (json instanceof Json.Num number) {
            String digits = number.literal();
            boolean whole = digits.length() <= mostDigits && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            return whole ? Optional.of(Long.valueOf(digits)) : refused(NOT_A_COUNT, digits);
        }
        return refusedUnlessNull("number");
    }

    /** Tells the refusals why what stands here cannot be read, and gives nothing. */
    <T> Optional<T> refused(JsonRefusal code, String... arguments) {
        refusals.add(code, json.line(), path, arguments);
        return Optional.empty();
    }

    private <T> Optional<T> refusedUnlessNull(String expected) {
        return isNull() ? Optional.empty() : refused(WRONG_TYPE, expected, type());
    }

    /** The name of the type of what stands here; all numbers are of one type. */
    String type() {
        return json instanceof Json.Num ? "number" : json.type();
    }

    /** A member of an object: its key, and the place of its value. */
    record Member(String key, Node value) {}
}
