package th.ita.export.reading.office;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import th.ita.export.reading.Cell;
import th.ita.export.reading.Grid;
import th.ita.export.reading.Part;
import th.ita.export.reading.Passage;
import th.ita.export.reading.SourceFile;
import th.ita.export.reading.Spot;

/** Takes the rows of a sheet as they pass. Rows without words part one stretch of rows from the next. */
final class SheetRows implements SheetContentsHandler {
    private final String sheet;
    private final SheetMarks marks;
    private final AtomicInteger tables;
    private final List<Grid> stretches = new ArrayList<>();
    private final TreeMap<Integer, List<Passage>> cells = new TreeMap<>();
    private int lastRow = Integer.MIN_VALUE;
    private int rows;

    SheetRows(String sheet, SheetMarks marks, AtomicInteger tables) {
        this.sheet = sheet;
        this.marks = marks;
        this.tables = tables;
    }

    /** Whether the sheet has more rows than are read. */
    boolean isFull() {
        return rows > SourceFile.MOST_PARTS;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
        if (reference == null || shown == null || shown.isBlank()) {
            return;
        }
        int column = Math.min(new CellReference(reference).getCol(), Grid.MOST_COLUMNS - 1);
        Optional<URI> address = marks.address(reference);
        List<Passage> passages = cells.computeIfAbsent(column, any -> new ArrayList<>());
        shown.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            boolean first = passages.isEmpty();
            passages.add(
                    address.isPresent() && first
                            ? new Passage(line, List.of(new Passage.Link(address.get(), line)))
                            : Passage.of(line));
        });
    }

    @Override
    public void endRow(int row) {
        if (cells.isEmpty() || ++rows > SourceFile.MOST_PARTS) {
            return;
        }
        if (row != lastRow + 1) {
            stretches.add(Grid.ofSheet(tables::incrementAndGet));
        }
        lastRow = row;
        Grid grid = stretches.get(stretches.size() - 1);
        grid.row(new Spot.SheetRow(sheet, row + 1, 0));
        int width = Math.min(Math.max(cells.lastKey() + 1, marks.width(row)), Grid.MOST_COLUMNS);
        for (int column = 0; column < width; column++) {
            Cell.Span span = marks.span(row, column);
            grid.cell(new Cell(span, cells.getOrDefault(column, List.of())));
        }
    }

    List<Part> parts() {
        int width = stretches.stream().mapToInt(Grid::width).max().orElse(0);
        return stretches.stream()
                .flatMap(stretch -> stretch.parts(width).stream())
                .map(this::marked)
                .toList();
    }

    private Part marked(Part part) {
        return part instanceof Part.Text text
                        && text.spot() instanceof Spot.SheetRow at
                        && marks.isBold(at.number() - 1)
                ? new Part.Text(at, Part.Style.BOLD, text.passage())
                : part;
    }
}
