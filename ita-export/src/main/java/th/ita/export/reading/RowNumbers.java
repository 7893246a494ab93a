package th.ita.export.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import th.ita.domain.text.Numerals;

/** The numbers that measures carry before their names where a table has no column for them. */
final class RowNumbers {
    private static final Pattern NUMBERED = Pattern.compile("([0-9๐-๙]{1,4})[.)]\\s+(\\S.*)", Pattern.DOTALL);
    private static final int FEWEST = 2;

    private RowNumbers() {}

    /** The rows without their numbers, if they are numbered one after the other from 1 on; otherwise as they are. */
    static List<MeasureRow> removed(List<MeasureRow> rows, boolean evenFromOne) {
        boolean numbered = (rows.size() >= FEWEST || evenFromOne)
                && IntStream.range(0, rows.size())
                        .allMatch(i -> rest(rows.get(i), i + 1).isPresent());
        if (!numbered) {
            return rows;
        }
        List<MeasureRow> bare = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Passage> cell = new ArrayList<>(rows.get(i).passages(Column.MEASURE));
            cell.set(0, cell.get(0).saying(rest(rows.get(i), i + 1).orElseThrow()));
            bare.add(rows.get(i).with(Column.MEASURE, cell));
        }
        return bare;
    }

    private static Optional<String> rest(MeasureRow row, int number) {
        List<Passage> cell = row.passages(Column.MEASURE);
        Matcher numbered = NUMBERED.matcher(cell.isEmpty() ? "" : cell.get(0).text());
        return numbered.matches() && Integer.parseInt(Numerals.ARABIC.write(numbered.group(1))) == number
                ? Optional.of(numbered.group(2))
                : Optional.empty();
    }
}
