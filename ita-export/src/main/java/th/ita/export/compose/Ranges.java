package th.ita.export.compose;

import java.util.List;
import java.util.StringJoiner;

/** Numbers in short. */
final class Ranges {
    private Ranges() {}

    /** Ascending numbers, those in a row drawn together: {@code 1–3, 5, 8–9}. */
    static String of(List<Integer> numbers) {
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
