package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_BAD_VALUE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_WRONG_TYPE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * A value of the file being read, with its place: gives what it is asked for, or refuses.
 *
 * @param file the file's name
 * @param path where it stands in the document
 * @param json the value
 */
record Found(String file, JsonPath path, Json json) {
    /** {@return a text that is not blank} */
    String text() {
        String text = scalar("string");
        if (text.isBlank()) {
            throw refused(FRAMEWORK_BAD_VALUE, "\"" + text + "\"", "\"…\"");
        }
        return text;
    }

    String text(Form form) {
        String text = scalar("string");
        if (!form.fits(text)) {
            throw refused(FRAMEWORK_BAD_VALUE, text, form.example());
        }
        return text;
    }

    int whole(int from, int to) {
        String digits = scalar("integer");
        int number = digits.length() > 9 ? Integer.MIN_VALUE : Integer.parseInt(digits);
        if (number < from || number > to) {
            throw refused(FRAMEWORK_BAD_VALUE, digits, from + "–" + to);
        }
        return number;
    }

    /** {@return the one of these whose word in the file this is} */
    <E> E oneOf(List<E> choices, Function<? super E, String> word) {
        String text = scalar("string");
        for (E choice : choices) {
            if (word.apply(choice).equals(text)) {
                return choice;
            }
        }
        String words = choices.stream().map(word).collect(Collectors.joining(", "));
        throw refused(FRAMEWORK_BAD_VALUE, text, words);
    }

    /** {@return the constant of that name} */
    <E extends Enum<E>> E oneOf(E[] constants) {
        return oneOf(Arrays.asList(constants), Enum::name);
    }

    List<Found> list() {
        if (!(json instanceof Json.Arr array)) {
            throw wrongType("array");
        }
        List<Found> elements = new ArrayList<>(array.elements().size());
        for (Json element : array.elements()) {
            elements.add(new Found(file, path.element(elements.size()), element));
        }
        return elements;
    }

    /** {@return the object, which may have any properties} */
    Section section() {
        if (!(json instanceof Json.Obj object)) {
            throw wrongType("object");
        }
        return new Section(this, object);
    }

    /** {@return the object, which may have these properties and no others} */
    Section section(String... properties) {
        return section().only(properties);
    }

    RefusedException refused(FrameworkRefusal code, String... arguments) {
        return refused(code, path, json.line(), arguments);
    }

    RefusedException refused(FrameworkRefusal code, JsonPath at, int line, String... arguments) {
        String written = at.toString();
        Place place = written.isEmpty() ? Place.file(file) : Place.path(written).in(file);
        return new RefusedException(Refusal.of(code, place.at(line), arguments));
    }

    private String scalar(String type) {
        if (json instanceof Json.Scalar scalar && scalar.type().equals(type)) {
            return scalar.text();
        }
        throw wrongType(type);
    }

    private RefusedException wrongType(String expected) {
        return refused(FRAMEWORK_WRONG_TYPE, json.type(), expected);
    }
}
