package th.ita.export.wording;

import java.util.List;
import java.util.StringJoiner;

/** Numbers in short. */
public final class Ranges {
    private Ranges() {}

    /**
     * Numbers with those in a row drawn together.
     *
     * @param numbers whole numbers, ascending
     * @return such as {@code 1–3, 5, 8–9}
     */
    public static String of(List<Integer> numbers) {
        StringJoiner ranges = new StringJoiner(", ");
        int begin = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            boolean goesOn = i < numbers.size() && numbers.get(i) == numbers.get(i - 1) + 1;
            if (!goesOn) {
                int from = numbers.get(begin);
                int to = numbers.get(i - 1);
                ranges.add(from == to ? Integer.toString(from) : from + "–" + to);
                begin = i;
            }
        }
        return ranges.toString();
    }
}
