package th.ita.export.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.rules.wording.Messages;

/**
 * A paper of this project that was written as a workbook, laid out as in every other format: its first sheet tells what
 * stands between the tables, its other sheets are the tables.
 */
final class OwnWorkbook {
    private static final String LISTED = "• ";
    private static final String TABLE = "→ ";
    private static final String GOES_ON = "…";

    private final Messages words;
    private final Map<String, List<Part.Row>> tables;
    private final List<Part> laidOut = new ArrayList<>();

    private OwnWorkbook(Messages words, Map<String, List<Part.Row>> tables) {
        this.words = words;
        this.tables = tables;
    }

    /** The parts of a paper, the tables of a workbook in their places; those of other formats as they are. */
    static List<Part> laidOut(List<Part> parts, Messages words) {
        Map<String, List<Part>> sheets = parts.stream()
                .filter(part -> part.spot() instanceof Spot.SheetRow)
                .collect(Collectors.groupingBy(
                        part -> ((Spot.SheetRow) part.spot()).sheet(), LinkedHashMap::new, Collectors.toList()));
        if (sheets.isEmpty()) {
            return parts;
        }
        Map<String, List<Part.Row>> tables = new LinkedHashMap<>();
        sheets.values().stream()
                .skip(1)
                .map(OwnWorkbook::rows)
                .forEach(rows -> rows.stream()
                        .findFirst()
                        .ifPresent(
                                head -> tables.putIfAbsent(head.cells().get(0).text(), rows)));
        OwnWorkbook workbook = new OwnWorkbook(words, tables);
        sheets.values().iterator().next().forEach(workbook::take);
        return workbook.laidOut;
    }

    /** The rows of one table; a row that says something in its first cell alone is none the less one. */
    private static List<Part.Row> rows(List<Part> sheet) {
        List<Part.Row> rows = new ArrayList<>();
        for (Part part : sheet) {
            int last = rows.size() - 1;
            if (part instanceof Part.Row row) {
                rows.add(new Part.Row(row.spot(), 1, row.cells()));
            } else if (last >= 0 && rows.get(last).spot().equals(part.spot())) {
                rows.set(last, row(part.spot(), rows.get(last).cells(), ((Part.Text) part).passage()));
            } else if (last >= 0) {
                List<Cell> nothing = rows.get(0).cells().stream()
                        .map(cell -> Cell.of(List.of()))
                        .toList();
                rows.add(row(part.spot(), nothing, ((Part.Text) part).passage()));
            }
        }
        return rows;
    }

    private static Part.Row row(Spot spot, List<Cell> cells, Passage more) {
        Stream<Passage> first = Stream.concat(cells.get(0).passages().stream(), Stream.of(more));
        return new Part.Row(
                spot,
                1,
                Stream.concat(Stream.of(Cell.of(first.toList())), cells.stream().skip(1))
                        .toList());
    }

    private void take(Part part) {
        if (!(part instanceof Part.Text text)) {
            laidOut.add(part);
            return;
        }
        int last = laidOut.size() - 1;
        String said = text.words();
        if (text.style() == Part.Style.BOLD && last >= 0) {
            laidOut.add(new Part.Text(text.spot(), Part.Style.HEADING, text.passage()));
            laidOut.addAll(tableUnder(said));
        } else if (said.startsWith(LISTED)) {
            laidOut.add(new Part.Text(
                    text.spot(), Part.Style.LISTED, text.passage().saying(said.substring(LISTED.length()))));
        } else if (said.startsWith(GOES_ON) && last >= 0 && laidOut.get(last) instanceof Part.Text before) {
            String whole = before.words() + said.substring(GOES_ON.length());
            laidOut.set(
                    last,
                    new Part.Text(
                            before.spot(), before.style(), before.passage().saying(whole)));
        } else if (!isCaption(said)) {
            laidOut.add(text);
        }
    }

    private List<Part.Row> tableUnder(String heading) {
        if (heading.equals(words.text("section.measures")) || heading.equals(words.text("section.report"))) {
            return tables.getOrDefault(words.text("measures.title"), List.of());
        }
        return OwnPaper.argument("section.result", heading, words).isPresent()
                ? tables.getOrDefault(words.text("result.code"), List.of())
                : List.of();
    }

    private boolean isCaption(String said) {
        return said.startsWith(TABLE)
                && Stream.of("measures.caption", "result.caption")
                        .anyMatch(key -> OwnPaper.argument(key, said.substring(TABLE.length()), words)
                                .isPresent());
    }
}
