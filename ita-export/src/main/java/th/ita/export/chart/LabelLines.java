package th.ita.export.chart;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.thai.LineBreaks;
import th.ita.export.thai.ThaiText;

/** Breaks a label into lines between words, which Thai does not set apart by spaces and SVG does not break. */
final class LabelLines {
    private LabelLines() {}

    static List<String> of(String label, int cells) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : LineBreaks.standard().parts(label)) {
            if (line.length() > 0 && ThaiText.displayWidth(line + part.stripTrailing()) > cells) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(text -> !text.isEmpty()).toList();
    }
}
