package th.ita.export.reading;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.ita.domain.refusal.Refusal;

/**
 * Takes a report apart, line by line: a line is a head, a row, an item of a list, a part of the signature, a heading or
 * a paragraph. What is none of these in its place is kept as unread, never dropped.
 */
final class ReportTaker {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern TITLE = Pattern.compile("(รายงานผล|มาตรการส่งเสริมคุณธรรม).{0,180}");
    private static final Pattern LISTED = Pattern.compile("[-–•*]\\s*(\\S.*)");
    private static final Pattern STANDING = Pattern.compile(
            "(มาตรการ|หลักเกณฑ์|ประกาศ|แนวทาง|แนวปฏิบัติ|นโยบาย|ข้อบังคับ|ระเบียบ|คำสั่ง|เจตจำนง|คู่มือ).*");
    private static final Pattern NOTHING = Pattern.compile("[-–—.\\s]*");

    private final SourceFile file;
    private final List<Line> titles = new ArrayList<>();
    private final List<Line> opening = new ArrayList<>();
    private final AnalysisTaker analysis = new AnalysisTaker();
    private final List<String> standing = new ArrayList<>();
    private final List<MeasureRow> rows = new ArrayList<>();
    private final List<Line> headless = new ArrayList<>();
    private final SignatureTaker signature = new SignatureTaker();
    private final List<UnreadLine> unread = new ArrayList<>();
    private @Nullable TableHead head;

    ReportTaker(SourceFile file) {
        this.file = file;
    }

    /** The parts of the report, or why it is none. */
    Either<Refusal, ReportParts> take(List<Line> lines) {
        lines.stream().filter(line -> !line.isBlank()).forEach(this::take);
        if (head == null) {
            return Either.left(withoutHead());
        }
        headless.forEach(line -> leave(line.number(), line.text()));
        if (rows.isEmpty()) {
            return Either.left(Refusal.of(ReadingRefusal.NO_MEASURES, file.place()));
        }
        return Either.right(new ReportParts(
                titles, opening, analysis.taken(), standing, rows, signature.taken(), List.copyOf(unread)));
    }

    private void take(Line line) {
        if (line.isRow()) {
            takeRow(line);
        } else if (Markup.isIn(line.text())) {
            Markup.pieces(line.text()).forEach(piece -> takeText(new Line(line.number(), piece)));
        } else {
            takeText(new Line(line.number(), line.text().strip()));
        }
    }

    private void takeRow(Line line) {
        List<String> cells = line.cells();
        Optional<TableHead> found = TableHead.of(cells);
        if (found.isPresent()) {
            head = found.get();
        } else if (head == null) {
            headless.add(line);
        } else {
            takeMeasure(line, cells, head);
        }
    }

    private void takeMeasure(Line line, List<String> cells, TableHead columns) {
        Map<Column, String> known = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            String text = Markup.plain(cells.get(i));
            Optional<Column> column =
                    i < columns.columns().size() ? columns.columns().get(i) : Optional.empty();
            if (NOTHING.matcher(text).matches()) {
                continue;
            }
            if (column.isPresent()) {
                known.put(column.get(), text);
            }
            if (column.isEmpty() || (column.get() == Column.EVIDENCE && !MeasureMaker.holdsLink(text))) {
                leave(line.number(), text);
            }
        }
        MeasureRow row = new MeasureRow(line.number(), known);
        if (row.hasMeasure()) {
            rows.add(row);
        } else if (!rows.isEmpty() && !known.isEmpty()) {
            rows.set(rows.size() - 1, rows.get(rows.size() - 1).continuedBy(row));
        } else {
            known.values().forEach(text -> leave(line.number(), text));
        }
    }

    private void takeText(Line line) {
        String text = line.text();
        var listed = LISTED.matcher(text);
        var heading = HEADING.matcher(text);
        if (signature.takes(text) || analysis.takes(text)) {
            return;
        }
        if (listed.matches() && STANDING.matcher(listed.group(1)).matches()) {
            standing.add(listed.group(1));
        } else if (heading.matches()) {
            titles.add(new Line(line.number(), heading.group(1)));
        } else if (titles.isEmpty() && opening.isEmpty() && TITLE.matcher(text).matches()) {
            titles.add(line);
        } else if (head == null) {
            opening.add(line);
        } else {
            leave(line.number(), text);
        }
    }

    private void leave(int line, String text) {
        unread.add(new UnreadLine(line, text));
    }

    private Refusal withoutHead() {
        if (headless.isEmpty()) {
            return Refusal.of(ReadingRefusal.NO_TABLE, file.place(), TableHead.expected());
        }
        Line first = headless.get(0);
        String found = first.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
        return Refusal.of(ReadingRefusal.UNKNOWN_HEADS, file.place().at(first.number()), found, TableHead.expected());
    }
}
