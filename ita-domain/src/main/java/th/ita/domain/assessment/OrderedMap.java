package th.ita.domain.assessment;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that is never changed: its keys in their natural order, and their values beside them. It takes a part of the
 * room of a tree, and a part of the time to make.
 */
@SuppressWarnings("JdkObsolete") // a sorted map is what an assessment promises
final class OrderedMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V> implements SortedMap<K, V> {
    private final List<K> keys;
    private final List<V> values;

    /** Takes over lists of the same length that nobody changes, the keys in order. */
    OrderedMap(List<K> keys, List<V> values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public @Nullable Comparator<? super K> comparator() {
        return null;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : values.get(place);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    /** Where a key is, or less than 0: where it would be, negated, less 1. */
    @SuppressWarnings("unchecked") // what is no key cannot be compared, and is refused as any sorted map does
    private int place(@Nullable Object key) {
        return Collections.binarySearch(keys, (K) key);
    }

    @Override
    public K firstKey() {
        return keyAt(0);
    }

    @Override
    public K lastKey() {
        return keyAt(keys.size() - 1);
    }

    private K keyAt(int place) {
        if (keys.isEmpty()) {
            throw new NoSuchElementException("an empty map");
        }
        return keys.get(place);
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " lies behind " + to);
        }
        return between(start(from), start(to));
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return between(0, start(to));
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return between(start(from), keys.size());
    }

    private int start(K key) {
        int place = place(key);
        return place < 0 ? -place - 1 : place;
    }

    private SortedMap<K, V> between(int from, int to) {
        return new OrderedMap<>(keys.subList(from, to), values.subList(from, to));
    }

    @Override
    public int size() {
        return keys.size();
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < keys.size(); i++) {
            action.accept(keys.get(i), values.get(i));
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.size();
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return IntStream.range(0, keys.size())
                        .mapToObj(i -> Map.entry(keys.get(i), values.get(i)))
                        .iterator();
            }
        };
    }
}
