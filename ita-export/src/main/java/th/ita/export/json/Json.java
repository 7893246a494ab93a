package th.ita.export.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A JSON value; where it was read from a file it knows its line. Members keep their order. */
sealed interface Json {
    /** The line it begins on, from 1; 0 for a value that was not read. */
    int line();

    /** An object. */
    record Obj(Map<String, Json> members, int line) implements Json {}

    /** A list. */
    record Arr(List<Json> elements, int line) implements Json {}

    /** A text. */
    record Text(String value, int line) implements Json {}

    /** A number, as it was written. */
    record Num(String literal, int line) implements Json {}

    /** Yes or no. */
    record Bool(boolean value, int line) implements Json {}

    /** Nothing. */
    record Null(int line) implements Json {}

    /** Nothing, for a part that is absent. */
    Json ABSENT = new Null(0);

    static Json of(String text) {
        return new Text(text, 0);
    }

    static Json of(long number) {
        return new Num(Long.toString(number), 0);
    }

    static Json of(boolean flag) {
        return new Bool(flag, 0);
    }

    /** The value of something that may be absent. */
    static <T> Json of(Optional<T> value, Function<? super T, Json> as) {
        return value.map(as).orElse(ABSENT);
    }

    /** A list of values. */
    static <T> Json list(Stream<T> values, Function<? super T, Json> as) {
        return new Arr(values.map(as).toList(), 0);
    }

    /** A list of texts, each as its {@code toString} gives it. */
    static Json texts(Stream<?> values) {
        return list(values, value -> of(value.toString()));
    }

    /** An object that is yet without members. */
    static ObjectBuilder object() {
        return new ObjectBuilder();
    }

    /** Gathers the members of an object, in order. */
    final class ObjectBuilder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        private ObjectBuilder() {}

        ObjectBuilder with(String key, Json value) {
            members.put(key, value);
            return this;
        }

        ObjectBuilder with(String key, String text) {
            return with(key, of(text));
        }

        ObjectBuilder with(String key, long number) {
            return with(key, of(number));
        }

        ObjectBuilder with(String key, boolean flag) {
            return with(key, of(flag));
        }

        /** A text that may be absent: its {@code toString}, or nothing. */
        ObjectBuilder with(String key, Optional<?> text) {
            return with(key, of(text, value -> of(value.toString())));
        }

        Json build() {
            return new Obj(members, 0);
        }
    }
}
