package th.ita.rules.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A JSON value; where it was read from a file it knows its line. Members keep their order. */
public sealed interface Json {
    /** {@return the line on which it begins, from 1; 0 for a value that was not read} */
    int line();

    /** {@return its type in the words of JSON Schema, whole numbers being integers} */
    String type();

    /**
     * What stands below this value.
     *
     * @param steps names of members and places in lists from 0, from here down
     * @return what stands there, or the last value on the way to it that there is
     */
    default Json near(List<String> steps) {
        Json here = this;
        for (String step : steps) {
            if (here instanceof Obj object && object.members().containsKey(step)) {
                here = object.required(step);
            } else if (here instanceof Arr list
                    && Integer.parseInt(step) < list.elements().size()) {
                here = list.elements().get(Integer.parseInt(step));
            } else {
                return here;
            }
        }
        return here;
    }

    /**
     * An object.
     *
     * @param members its members, in their order
     * @param line its line
     */
    record Obj(Map<String, Json> members, int line) implements Json {
        /**
         * The value of a member that is known to be there.
         *
         * @param key its name
         * @return its value
         */
        public Json required(String key) {
            return Objects.requireNonNull(members.get(key), key);
        }

        /**
         * The value of a member.
         *
         * @param key its name
         * @return its value, if it is there
         */
        public Optional<Json> optional(String key) {
            return Optional.ofNullable(members.get(key));
        }

        @Override
        public String type() {
            return "object";
        }
    }

    /**
     * A list.
     *
     * @param elements its elements
     * @param line its line
     */
    record Arr(List<Json> elements, int line) implements Json {
        @Override
        public String type() {
            return "array";
        }
    }

    /** A value without parts. */
    sealed interface Scalar extends Json {
        /** {@return what a text says, and any other value as it is written} */
        String text();
    }

    /**
     * A text.
     *
     * @param value what it says
     * @param line its line
     */
    record Text(String value, int line) implements Scalar {
        @Override
        public String type() {
            return "string";
        }

        @Override
        public String text() {
            return value;
        }
    }

    /**
     * A number.
     *
     * @param literal the number as it was written
     * @param line its line
     */
    record Num(String literal, int line) implements Scalar {
        @Override
        public String type() {
            for (int i = 0; i < literal.length(); i++) {
                char c = literal.charAt(i);
                if (c != '-' && (c < '0' || c > '9')) {
                    return "number";
                }
            }
            return "integer";
        }

        @Override
        public String text() {
            return literal;
        }
    }

    /**
     * Yes or no.
     *
     * @param value which
     * @param line its line
     */
    record Bool(boolean value, int line) implements Scalar {
        @Override
        public String type() {
            return "boolean";
        }

        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /**
     * Nothing.
     *
     * @param line its line
     */
    record Null(int line) implements Scalar {
        @Override
        public String type() {
            return "null";
        }

        @Override
        public String text() {
            return "null";
        }
    }

    /** {@return nothing, for a part that is absent} */
    static Json absent() {
        return new Null(0);
    }

    /**
     * A text.
     *
     * @param text what it says
     * @return the value
     */
    static Json of(String text) {
        return new Text(text, 0);
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the value
     */
    static Json of(long number) {
        return new Num(Long.toString(number), 0);
    }

    /**
     * Yes or no.
     *
     * @param flag which
     * @return the value
     */
    static Json of(boolean flag) {
        return new Bool(flag, 0);
    }

    /**
     * The value of something that may be absent.
     *
     * @param <T> its type
     * @param value the thing
     * @param as makes it a value
     * @return its value, or nothing
     */
    static <T> Json of(Optional<T> value, Function<? super T, Json> as) {
        return value.map(as).orElseGet(Json::absent);
    }

    /**
     * A list of values.
     *
     * @param <T> their type
     * @param values the things
     * @param as makes each a value
     * @return the list
     */
    static <T> Json list(Stream<T> values, Function<? super T, Json> as) {
        return new Arr(values.map(as).toList(), 0);
    }

    /**
     * A list of texts.
     *
     * @param values the things, each told by its {@code toString}
     * @return the list
     */
    static Json texts(Stream<?> values) {
        return list(values, value -> of(value.toString()));
    }

    /** {@return an object that is yet without members} */
    static ObjectBuilder object() {
        return new ObjectBuilder();
    }

    /** Gathers the members of an object, in order. */
    final class ObjectBuilder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        private ObjectBuilder() {}

        /**
         * Adds a member.
         *
         * @param key its name
         * @param value its value
         * @return this
         */
        public ObjectBuilder with(String key, Json value) {
            members.put(key, value);
            return this;
        }

        /**
         * Adds a text.
         *
         * @param key its name
         * @param text what it says
         * @return this
         */
        public ObjectBuilder with(String key, String text) {
            return with(key, of(text));
        }

        /**
         * Adds a whole number.
         *
         * @param key its name
         * @param number the number
         * @return this
         */
        public ObjectBuilder with(String key, long number) {
            return with(key, of(number));
        }

        /**
         * Adds yes or no.
         *
         * @param key its name
         * @param flag which
         * @return this
         */
        public ObjectBuilder with(String key, boolean flag) {
            return with(key, of(flag));
        }

        /**
         * Adds a text that may be absent.
         *
         * @param key its name
         * @param text what its {@code toString} says, or nothing
         * @return this
         */
        public ObjectBuilder with(String key, Optional<?> text) {
            return with(key, of(text, value -> of(value.toString())));
        }

        /** {@return the object} */
        public Json build() {
            return new Obj(members, 0);
        }
    }
}
