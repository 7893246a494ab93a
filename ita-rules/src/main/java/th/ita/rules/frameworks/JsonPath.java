package th.ita.rules.frameworks;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document. Written out, as in {@code items[3].code}, only when something is refused there.
 *
 * @param parent what it lies in, null for the document itself
 * @param name its property in an object, null in a list
 * @param index its place in a list, from 0
 */
record JsonPath(@Nullable JsonPath parent, @Nullable String name, int index) {
    static final JsonPath ROOT = new JsonPath(null, null, 0);

    JsonPath property(String property) {
        return new JsonPath(this, property, 0);
    }

    JsonPath element(int position) {
        return new JsonPath(this, null, position);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String before = parent.toString();
        if (name == null) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? name : before + "." + name;
    }
}
