package th.ita.export.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rows are called and where they stand; each text is held once. */
final class RowNames {
    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> lineByKey = new HashMap<>();
    private int[] lines = new int[512];

    /** The earlier line that names the same agency: by its id, or where it has none by its name and province. */
    Optional<Integer> earlier(String key) {
        return Optional.ofNullable(lineByKey.get(key));
    }

    void add(String key, String id, String name, int line) {
        if (ids.size() == lines.length) {
            lines = Arrays.copyOf(lines, 2 * lines.length);
        }
        lines[ids.size()] = line;
        ids.add(id);
        names.add(name);
        lineByKey.put(key, line);
    }

    String id(int row) {
        return ids.get(row);
    }

    String name(int row) {
        return names.get(row);
    }

    int line(int row) {
        return lines[row];
    }
}
