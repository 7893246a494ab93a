package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.pdf.structure.Element;
import th.ita.export.pdf.structure.Role;

/** The title of a document and what stands under it. */
record TitleStrips(Document document, Setting setting, Element root) {
    private static final PageFormat FORMAT = PageFormat.PORTRAIT;
    private static final double AFTER = 10;

    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        strips.addAll(centered(List.of(document.title()), TextStyle.TITLE, Role.H1));
        strips.addAll(centered(document.subtitle(), TextStyle.SUBTITLE, Role.P));
        strips.add(new Strip(FORMAT, 0, AFTER, true, (sheet, left, top) -> {}));
        return strips;
    }

    private List<Strip> centered(List<Inline> runs, TextStyle style, Role role) {
        if (setting.spans().text(runs).isBlank()) {
            return List.of();
        }
        List<Line> lines = setting.lines(runs, style, root.add(role), FORMAT.room());
        return Setting.kept(setting.paragraph(lines, FORMAT, 2, 0, Line.Align.CENTER));
    }
}
