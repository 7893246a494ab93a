package th.ita.domain.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** What a builder gathers for a sorted map. Most comes in order, or in parts that are, and is moved little. */
final class Gathered<K extends Comparable<? super K>, V> {
    private final List<K> keys = new ArrayList<>();
    private final List<V> values = new ArrayList<>();
    private boolean isInOrder = true;

    void put(K key, V value) {
        isInOrder = isInOrder && (keys.isEmpty() || keys.get(keys.size() - 1).compareTo(key) < 0);
        keys.add(Objects.requireNonNull(key, "key"));
        values.add(Objects.requireNonNull(value, "value"));
    }

    void putAll(Map<? extends K, ? extends V> entries) {
        entries.forEach(this::put);
    }

    /** These alone, whatever was gathered before. */
    void replace(Map<? extends K, ? extends V> entries) {
        keys.clear();
        values.clear();
        isInOrder = true;
        putAll(entries);
    }

    /** What was gathered, of each key the last value. */
    SortedMap<K, V> sorted() {
        if (isInOrder) {
            return new OrderedMap<>(List.copyOf(keys), List.copyOf(values));
        }
        Gathered<K, V> inOrder = new Gathered<>();
        entries().forEach(entry -> inOrder.putBehind(entry.getKey(), entry.getValue()));
        return inOrder.sorted();
    }

    /** All that was gathered, in order; what was gathered for one key in the order it came. */
    private List<Map.Entry<K, V>> entries() {
        List<Map.Entry<K, V>> entries = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            entries.add(Map.entry(keys.get(i), values.get(i)));
        }
        entries.sort(Map.Entry.comparingByKey());
        return entries;
    }

    /** Puts a key behind the last one, or a later value for it. */
    private void putBehind(K key, V value) {
        int last = keys.size() - 1;
        if (last >= 0 && keys.get(last).compareTo(key) == 0) {
            values.set(last, value);
        } else {
            put(key, value);
        }
    }
}
