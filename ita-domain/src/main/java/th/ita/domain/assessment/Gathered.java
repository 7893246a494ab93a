package th.ita.domain.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** What a builder gathers for a sorted map. Most comes in order, or in parts that are, and is moved little. */
final class Gathered<K extends Comparable<? super K>, V> {
    private List<K> keys;
    private List<V> values;
    private boolean isInOrder = true;
    /** A map was made of the lists, so that they are left to it before anything is changed. */
    private boolean isTaken;

    /** Makes room for so many; there may be more. */
    Gathered(int room) {
        this.keys = new ArrayList<>(room);
        this.values = new ArrayList<>(room);
    }

    void put(K key, V value) {
        if (isTaken) {
            keys = new ArrayList<>(keys);
            values = new ArrayList<>(values);
            isTaken = false;
        }
        isInOrder = isInOrder && (keys.isEmpty() || keys.get(keys.size() - 1).compareTo(key) < 0);
        keys.add(Objects.requireNonNull(key, "key"));
        values.add(Objects.requireNonNull(value, "value"));
    }

    void putAll(Map<? extends K, ? extends V> entries) {
        entries.forEach(this::put);
    }

    /** These alone, whatever was gathered before. */
    void replace(Map<? extends K, ? extends V> entries) {
        begin(entries.size());
        putAll(entries);
    }

    private void begin(int room) {
        keys = new ArrayList<>(room);
        values = new ArrayList<>(room);
        isInOrder = true;
        isTaken = false;
    }

    /** What was gathered, of each key the last value. */
    SortedMap<K, V> sorted() {
        if (!isInOrder) {
            List<Map.Entry<K, V>> entries = entries();
            begin(entries.size());
            entries.forEach(entry -> putBehind(entry.getKey(), entry.getValue()));
        }
        isTaken = true;
        return new OrderedMap<>(keys, values);
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
