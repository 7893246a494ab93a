package th.ita.rules.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Agencies sorted into groups by one property, such as their province. A group goes by the number it gets when its name
 * first comes. Not thread-safe.
 */
public final class Groups {
    /** The group of agencies of which the property is not known. */
    public static final int NONE = -1;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] group = new int[512];
    private int size;

    /** No agencies yet. */
    public Groups() {}

    /**
     * Adds the next agency.
     *
     * @param name the name of its group, empty where that is not known
     */
    public void add(String name) {
        if (size == group.length) {
            group = Arrays.copyOf(group, 2 * size);
        }
        group[size++] = name.isEmpty() ? NONE : numbers.computeIfAbsent(name, this::next);
    }

    private int next(String name) {
        names.add(name);
        return names.size() - 1;
    }

    /**
     * The group of an agency.
     *
     * @param agency the agency, from 0 in the order they came
     * @return the number of its group, or {@link #NONE}
     */
    public int of(int agency) {
        return group[agency];
    }

    /**
     * The name of an agency's group.
     *
     * @param agency the agency
     * @return the name, empty where it is not known
     */
    public String name(int agency) {
        return group[agency] == NONE ? "" : names.get(group[agency]);
    }

    /** {@return the members of every group by its name, in the order of Unicode} */
    public SortedMap<String, int[]> members() {
        int[][] members = new int[names.size()][];
        int[] counts = new int[names.size()];
        for (int agency = 0; agency < size; agency++) {
            if (group[agency] != NONE) {
                counts[group[agency]]++;
            }
        }
        for (int number = 0; number < counts.length; number++) {
            members[number] = new int[counts[number]];
        }
        int[] filled = new int[counts.length];
        for (int agency = 0; agency < size; agency++) {
            int number = group[agency];
            if (number != NONE) {
                members[number][filled[number]++] = agency;
            }
        }
        SortedMap<String, int[]> byName = new TreeMap<>();
        numbers.forEach((name, number) -> byName.put(name, members[number]));
        return byName;
    }
}
