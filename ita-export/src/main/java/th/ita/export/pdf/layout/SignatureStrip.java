package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.document.Inline;
import th.ita.export.document.SignatureBlock;
import th.ita.export.pdf.structure.Artifact;
import th.ita.export.pdf.structure.Element;
import th.ita.export.pdf.structure.Role;

/** The place to sign: on the right half of the page, whole, with room for a hand above the line. */
final class SignatureStrip {
    private static final double BEFORE = 34;
    private static final double LINE = 150;
    private static final double GAP = 6;
    private static final String ROOM_TO_WRITE = "\u00A0".repeat(50);

    private final SignatureBlock signature;
    private final PageFormat format;
    private final Setting setting;
    private final Element element;

    SignatureStrip(SignatureBlock signature, PageFormat format, Setting setting, Element root) {
        this.signature = signature;
        this.format = format;
        this.setting = setting;
        this.element = root.add(Role.DIV);
    }

    List<Strip> strips() {
        double room = format.room() * 0.62;
        double indent = format.room() - room;
        Element signed = element.add(Role.P);
        double side = (room - LINE) / 2 - GAP;
        List<Line> prompt = setting.lines(List.of(signature.prompt()), TextStyle.BODY, signed, side);
        List<Line> capacity = setting.lines(signature.capacity(), TextStyle.BODY, signed, side);
        List<Line> below = new ArrayList<>(name(room));
        if (!setting.spans().text(signature.position()).isBlank()) {
            below.addAll(setting.lines(signature.position(), TextStyle.BODY, element.add(Role.P), room));
        }
        double first = TextStyle.BODY.lineHeight() * Math.max(1, Math.max(prompt.size(), capacity.size()));
        double height = first + below.stream().mapToDouble(Line::height).sum();
        return List.of(new Strip(format, BEFORE, height, false, (sheet, left, top) -> {
            toSign(prompt, capacity, sheet, left + indent, top, room);
            stack(below, sheet, left + indent, top + first, room, Line.Align.CENTER);
        }));
    }

    /** The name in brackets; where there is none, room to write it. */
    private List<Line> name(double room) {
        List<Inline> runs = new ArrayList<>();
        runs.add(new Inline.Plain("("));
        runs.addAll(signature.name().isEmpty() ? List.of(new Inline.Plain(ROOM_TO_WRITE)) : signature.name());
        runs.add(new Inline.Plain(")"));
        return setting.lines(runs, TextStyle.BODY, element.add(Role.P), room);
    }

    /** The prompt, the line and the capacity, the line in the middle of the room. */
    private static void toSign(
            List<Line> prompt, List<Line> capacity, Sheet sheet, double left, double top, double room) {
        double from = left + (room - LINE) / 2;
        double side = (room - LINE) / 2 - GAP;
        double y = top + TextStyle.BODY.ascent() + 2;
        stack(prompt, sheet, left, top, side, Line.Align.END);
        sheet.rule(Artifact.LAYOUT, from, y, from + LINE, y, Ink.SOFT);
        stack(capacity, sheet, from + LINE + GAP, top, side, Line.Align.START);
    }

    private static void stack(List<Line> lines, Sheet sheet, double left, double top, double room, Line.Align align) {
        double y = top;
        for (Line line : lines) {
            line.draw(sheet, left, y, room, align);
            y += line.height();
        }
    }
}
