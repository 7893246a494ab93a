package th.ita.web.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The things worked out last, by what they were worked out from. Safe for several threads. */
final class Memory<K, V> {
    private final int most;
    private final Map<K, V> known = new LinkedHashMap<>(64, 0.75F, true);

    Memory(int most) {
        this.most = most;
    }

    V get(K key, Supplier<V> work) {
        Optional<V> found = find(key);
        if (found.isPresent()) {
            return found.get();
        }
        V made = work.get();
        keep(key, made);
        return made;
    }

    private synchronized Optional<V> find(K key) {
        return Optional.ofNullable(known.get(key));
    }

    private synchronized void keep(K key, V value) {
        known.put(key, value);
        if (known.size() > most) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
