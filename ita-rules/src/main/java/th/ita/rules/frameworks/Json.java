package th.ita.rules.frameworks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A JSON value that remembers the line on which it begins. */
sealed interface Json {
    /** {@return the line, counted from 1} */
    int line();

    /** {@return its type, in the words of JSON Schema} */
    String type();

    /** {@return what a pointer points to, or as near to it as there is something} */
    default Json near(List<String> tokens) {
        Json here = this;
        for (String token : tokens) {
            if (here instanceof Obj object && object.members().containsKey(token)) {
                here = object.required(token);
            } else if (here instanceof Arr array
                    && Integer.parseInt(token) < array.elements().size()) {
                here = array.elements().get(Integer.parseInt(token));
            } else {
                return here;
            }
        }
        return here;
    }

    /** An object; its properties keep the order of the file. */
    record Obj(int line, Map<String, Member> members) implements Json {
        /** {@return the value of a property that is known to be there} */
        Json required(String property) {
            return Objects.requireNonNull(members.get(property), property).value();
        }

        /** {@return the value of a property, if it is there} */
        Optional<Json> optional(String property) {
            return Optional.ofNullable(members.get(property)).map(Member::value);
        }

        @Override
        public String type() {
            return "object";
        }
    }

    /** A property of an object, with the line of its name. */
    record Member(int line, Json value) {}

    /** A list. */
    record Arr(int line, List<Json> elements) implements Json {
        @Override
        public String type() {
            return "array";
        }
    }

    /** A string, number, boolean or null, as it is written. */
    record Scalar(int line, String type, String text) implements Json {}
}
