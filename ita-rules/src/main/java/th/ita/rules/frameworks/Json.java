package th.ita.rules.frameworks;

import java.util.List;
import java.util.Map;

/** A JSON value that remembers the line on which it begins. */
sealed interface Json {
    /** {@return the line, counted from 1} */
    int line();

    /** {@return its type, in the words of JSON Schema} */
    String type();

    /** An object; its properties keep the order of the file. */
    record Obj(int line, Map<String, Member> members) implements Json {
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
