package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Lays strips one below the other and begins a new page where the next do not fit. */
final class Flow {
    private final List<Sheet> sheets = new ArrayList<>();
    private double at;
    private boolean empty;

    private Flow() {}

    static List<Sheet> pages(List<Strip> strips) {
        Flow flow = new Flow();
        int from = 0;
        while (from < strips.size()) {
            int to = from + 1;
            while (to < strips.size() && strips.get(to - 1).keep() && sameFormat(strips, to)) {
                to++;
            }
            flow.lay(strips.subList(from, to));
            from = to;
        }
        if (flow.sheets.isEmpty()) {
            flow.begin(PageFormat.PORTRAIT);
        }
        return List.copyOf(flow.sheets);
    }

    private static boolean sameFormat(List<Strip> strips, int at) {
        return strips.get(at).format() == strips.get(at - 1).format();
    }

    /** Lays what should stay together; what no page can hold is parted after all. */
    private void lay(List<Strip> together) {
        Strip first = together.get(0);
        double height = together.stream().mapToDouble(Strip::all).sum();
        if (sheets.isEmpty() || sheet().format() != first.format()) {
            begin(first.format());
        } else if (!empty && at + height > first.format().end()) {
            begin(first.format());
        }
        for (Strip strip : together) {
            if (!empty && at + strip.all() > strip.format().end()) {
                begin(strip.format());
            }
            place(strip);
        }
    }

    private void place(Strip strip) {
        if (empty) {
            strip.repeat().ifPresent(this::draw);
        } else {
            at += strip.before();
        }
        draw(strip);
    }

    private void draw(Strip strip) {
        strip.drawing().on(sheet(), strip.format().left(), at);
        at += strip.height();
        empty = false;
    }

    private void begin(PageFormat format) {
        sheets.add(new Sheet(format));
        at = format.top();
        empty = true;
    }

    private Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }
}
