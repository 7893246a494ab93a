package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import th.ita.export.pdf.font.Face;
import th.ita.export.pdf.font.Faces;
import th.ita.export.thai.LineBreaks;

/** Breaks spans of text into lines, as full as they can be. */
final class LineBreaker {
    private static final double ROUNDING = 0.001;

    private final Faces faces;
    private final LineBreaks breaks = LineBreaks.standard();

    LineBreaker(Faces faces) {
        this.faces = faces;
    }

    /** The lines of a paragraph; none where it has no words. */
    List<Line> lines(List<Span> spans, TextStyle style, double room) {
        String text = spans.stream().map(Span::text).collect(Collectors.joining());
        Filler filler = new Filler(style, room);
        Cursor cursor = new Cursor(spans);
        int from = 0;
        for (int offset : breaks.offsets(text)) {
            if (!isWithinWhole(spans, offset)) {
                filler.add(cursor.next(offset - from));
                from = offset;
            }
        }
        filler.add(cursor.next(text.length() - from));
        return filler.lines();
    }

    private static boolean isWithinWhole(List<Span> spans, int offset) {
        int from = 0;
        for (Span span : spans) {
            int to = from + span.text().length();
            if (span.whole() && from < offset && offset < to) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** The words and spaces of a stretch of a span. */
    private void words(Span span, String text, List<Word> words) {
        Face face = faces.face(span.style().weight());
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || (text.charAt(at) == ' ') != (text.charAt(at - 1) == ' ')) {
                words.add(word(span, text.substring(from, at), face));
                from = at;
            }
        }
    }

    private static Word word(Span span, String text, Face face) {
        return new Word(face.shape(text), face, span.style(), span.owner(), span.address());
    }

    /** Goes along spans. */
    private final class Cursor {
        private final List<Span> spans;
        private int span;
        private int offset;

        Cursor(List<Span> spans) {
            this.spans = spans;
        }

        /** The words of the next characters, however many spans they lie in. */
        List<Word> next(int length) {
            List<Word> words = new ArrayList<>();
            int left = length;
            while (left > 0) {
                Span current = spans.get(span);
                int take = Math.min(left, current.text().length() - offset);
                words(current, current.text().substring(offset, offset + take), words);
                left -= take;
                offset += take;
                if (offset == current.text().length()) {
                    span++;
                    offset = 0;
                }
            }
            return words;
        }
    }

    /** Fills lines with parts. */
    private static final class Filler {
        private final TextStyle style;
        private final double room;
        private final List<Line> lines = new ArrayList<>();
        private final List<Word> line = new ArrayList<>();
        private double width;

        Filler(TextStyle style, double room) {
            this.style = style;
            this.room = room + ROUNDING;
        }

        void add(List<Word> part) {
            double wide = new Line(part, style).width();
            if (width + wide > room && !line.isEmpty()) {
                end();
            }
            if (wide <= room) {
                part.forEach(this::append);
            } else {
                part.forEach(this::squeeze);
            }
        }

        /** Appends a word, cut between its clusters wherever a line is full. */
        private void squeeze(Word word) {
            StringBuilder piece = new StringBuilder();
            double wide = 0;
            for (String cluster : LineBreaks.clusters(word.shaped().text())) {
                double more = resized(word, cluster).width();
                if (!word.isSpace() && width + wide + more > room && (!piece.isEmpty() || !line.isEmpty())) {
                    if (!piece.isEmpty()) {
                        append(resized(word, piece.toString()));
                    }
                    end();
                    piece.setLength(0);
                    wide = 0;
                }
                piece.append(cluster);
                wide += more;
            }
            append(resized(word, piece.toString()));
        }

        private static Word resized(Word word, String text) {
            return new Word(word.face().shape(text), word.face(), word.style(), word.owner(), word.address());
        }

        private void append(Word word) {
            line.add(word);
            width += word.width();
        }

        private void end() {
            lines.add(new Line(line, style));
            line.clear();
            width = 0;
        }

        List<Line> lines() {
            if (line.stream().anyMatch(word -> !word.isSpace())) {
                end();
            }
            return List.copyOf(lines);
        }
    }
}
