package th.ita.export.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small document of tables with merged cells and notes, to be written in any format. */
final class Sheet {
    /** What may stand in a document. */
    sealed interface Block {}

    record Note(String text) implements Block {}

    record Table(List<List<Box>> rows) implements Block {}

    /** A cell that reaches over columns and rows; its words by paragraph. */
    record Box(int across, int down, List<String> lines) {
        static Box of(String text) {
            return new Box(1, 1, text.isEmpty() ? List.of() : List.of(text.split("\n", -1)));
        }

        Box over(int columns, int rows) {
            return new Box(columns, rows, lines);
        }

        String text() {
            return String.join("\n", lines);
        }
    }

    final List<Block> blocks = new ArrayList<>();

    Sheet note(String text) {
        blocks.add(new Note(text));
        return this;
    }

    Sheet table(List<List<Box>> rows) {
        blocks.add(new Table(rows));
        return this;
    }

    static List<Box> row(String... cells) {
        return Arrays.stream(cells).map(Box::of).toList();
    }

    static int width(Table table) {
        return table.rows().get(0).stream().mapToInt(Box::across).sum();
    }

    /** The cells with those that merged ones cover put in as nothing. */
    static List<List<String>> flat(Table table) {
        int width = width(table);
        int[] covered = new int[width];
        List<List<String>> flat = new ArrayList<>();
        for (List<Box> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (Box box : row) {
                while (cells.size() < width && covered[cells.size()] > 0) {
                    covered[cells.size()]--;
                    cells.add("");
                }
                for (int i = 0; i < box.across(); i++) {
                    covered[cells.size()] = box.down() - 1;
                    cells.add(i == 0 ? box.text() : "");
                }
            }
            while (cells.size() < width) {
                covered[cells.size()] = Math.max(0, covered[cells.size()] - 1);
                cells.add("");
            }
            flat.add(cells);
        }
        return flat;
    }
}
