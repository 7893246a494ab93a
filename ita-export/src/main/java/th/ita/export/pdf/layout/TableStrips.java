package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;
import th.ita.export.pdf.structure.Artifact;
import th.ita.export.pdf.structure.Element;
import th.ita.export.pdf.structure.Owner;
import th.ita.export.pdf.structure.Role;
import th.ita.export.pdf.structure.Scope;

/** A table: its caption, its heads, which come again at the top of every page, and its rows. */
final class TableStrips {
    private static final double BEFORE = 12;
    private static final double AFTER = 4;

    private final Table table;
    private final PageFormat format;
    private final Setting setting;
    private final Element element;
    private final Columns columns;

    TableStrips(Table table, PageFormat format, Setting setting, Element root) {
        this.table = table;
        this.format = format;
        this.setting = setting;
        this.element = root.add(Role.TABLE);
        this.columns = Columns.of(table, format.room());
    }

    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>(caption());
        Role group = table.rows().isEmpty() ? Role.TBODY : Role.THEAD;
        TableRow head = head(element.add(group).add(Role.TR));
        TableRow repeated = head(Artifact.HEADER);
        double depth = Math.max(format.depth() / 2, format.depth() - head.height());
        boolean repeats = head.height() < format.depth() / 2;
        for (TableRow part : head.parts(format.depth())) {
            strips.add(part.strip(format).kept());
        }
        Strip repeat = repeated.strip(format);
        for (Strip row : rows(repeats ? depth : format.depth())) {
            strips.add(repeats ? row.below(repeat) : row);
        }
        strips.add(new Strip(format, 0, AFTER, false, (sheet, left, top) -> {}));
        return strips;
    }

    /** The rows; the last does not stand on a page alone. */
    private List<Strip> rows(double depth) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        Element body = element.add(Role.TBODY);
        List<Strip> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (TableRow part : row(row, body.add(Role.TR)).parts(depth)) {
                rows.add(part.strip(format));
            }
        }
        int last = rows.size() - 1;
        if (last > 0 && rows.get(last).height() + rows.get(last - 1).height() < depth / 2) {
            rows.set(last - 1, rows.get(last - 1).kept());
        }
        return rows;
    }

    private List<Strip> caption() {
        if (setting.spans().text(table.caption()).isBlank()) {
            return List.of(new Strip(format, 0, BEFORE, true, (sheet, left, top) -> {}));
        }
        List<Line> lines = setting.lines(table.caption(), TextStyle.CAPTION, element.add(Role.CAPTION), format.room());
        return Setting.kept(setting.paragraph(lines, format, BEFORE, 0, Line.Align.START));
    }

    private TableRow head(Owner owner) {
        List<TableRow.Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            Owner cell = owner instanceof Element row ? row.add(Role.TH).heads(Scope.COLUMN) : owner;
            List<Line> lines = setting.lines(List.of(column.head()), TextStyle.CELL_HEAD, cell, columns.room(i));
            cells.add(new TableRow.Cell(lines, column.align()));
        }
        return new TableRow(cells, columns, true);
    }

    private TableRow row(Table.Row row, Element element) {
        List<TableRow.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Element cell = i == 0 ? element.add(Role.TH).heads(Scope.ROW) : element.add(Role.TD);
            List<Line> lines = new ArrayList<>();
            for (Paragraph paragraph : row.cells().get(i).content()) {
                lines.addAll(lines(paragraph, cell, columns.room(i)));
            }
            cells.add(new TableRow.Cell(lines, table.columns().get(i).align()));
        }
        return new TableRow(cells, columns, false);
    }

    private List<Line> lines(Paragraph paragraph, Element cell, double room) {
        List<Inline> runs = paragraph.content();
        if (setting.spans().text(runs).isBlank()) {
            return List.of();
        }
        boolean remark = paragraph.role() == Paragraph.Role.REMARK;
        return setting.lines(runs, remark ? TextStyle.CELL_REMARK : TextStyle.CELL, cell.add(Role.P), room);
    }
}
