package th.ita.export.docx;

import java.util.List;
import th.ita.export.document.Block;
import th.ita.export.document.Document;
import th.ita.export.document.Heading;
import th.ita.export.document.Table;
import th.ita.export.office.PlainText;
import th.ita.export.ooxml.Xml;
import th.ita.export.signing.DocumentDigest;

/** Fills the body of a file: parts in their places, wide tables on pages laid across. */
final class BodyWriter {
    private final Document document;
    private final List<Piece> pieces;
    private final PaperParts parts;
    private final WordBlocks blocks;
    private final StringBuilder xml = new StringBuilder();
    private boolean broken;
    private boolean across;

    BodyWriter(Document document, List<Piece> pieces, PaperParts parts, WordBlocks blocks) {
        this.document = document;
        this.pieces = pieces;
        this.parts = parts;
        this.blocks = blocks;
    }

    String write() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Parts place) {
                parts(place.use(), pagesAfter(i), i + 1 < pieces.size() && pieces.get(i + 1) instanceof Piece.End);
            } else if (piece instanceof Piece.End end) {
                xml.append(across ? end.pages().across() : upright(end.pages()));
                across = false;
                broken = false;
            } else {
                xml.append(fixed(piece, document));
            }
        }
        return xml.toString();
    }

    /** What a piece without parts says. */
    static String fixed(Piece piece, Document document) {
        if (piece instanceof Piece.Fixed fixed) {
            return fixed.xml();
        }
        if (piece instanceof Piece.Words words) {
            return Xml.escaped(words(words.placeholder(), document));
        }
        throw new IllegalArgumentException("a place for parts outside the body");
    }

    private static String words(Placeholder placeholder, Document document) {
        PlainText words = PlainText.of(document);
        return switch (placeholder) {
            case TITLE -> words.text(document.title());
            case SUBTITLE -> words.text(document.subtitle());
            case AGENCY -> document.properties().author();
            case DIGEST -> document.properties().digest().orElse("");
            case SOURCE ->
                document.properties().source().map(DocumentDigest::toString).orElse("");
            case CODE ->
                document.properties()
                        .source()
                        .map(source -> source.code().toString())
                        .orElse("");
            case CONTENT, SIGNATURE, PART -> throw new IllegalArgumentException(placeholder.name());
        };
    }

    private SectionPages pagesAfter(int piece) {
        return pieces.stream()
                .skip(piece)
                .filter(Piece.End.class::isInstance)
                .map(end -> ((Piece.End) end).pages())
                .findFirst()
                .orElseThrow();
    }

    private void parts(Placeholder.Use use, SectionPages pages, boolean endsSection) {
        if (use.placeholder() == Placeholder.CONTENT) {
            xml.append(has(Placeholder.TITLE) ? "" : blocks.title(document));
            xml.append(has(Placeholder.SUBTITLE) ? "" : blocks.subtitle(document));
        }
        List<Block> content = parts.of(use);
        for (int i = 0; i < content.size(); i++) {
            turn(isWide(content, i), pages);
            xml.append(blocks.render(content.get(i), across ? pages.roomAcross() : pages.room()));
        }
        if (!endsSection) {
            turn(false, pages);
        }
    }

    private boolean has(Placeholder words) {
        return pieces.contains(new Piece.Words(words));
    }

    private void turn(boolean toAcross, SectionPages pages) {
        if (toAcross != across) {
            end(across ? pages.across() : upright(pages));
            across = toAcross;
            broken = true;
        }
    }

    private String upright(SectionPages pages) {
        return broken ? pages.later() : pages.first();
    }

    private void end(String section) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(blocks.id(WordStyle.BREAK))
                .append("\"/>")
                .append(section)
                .append("</w:pPr></w:p>");
    }

    /** Whether a part is a wide table, or a heading that goes along with one. */
    private static boolean isWide(List<Block> blocks, int at) {
        int next = at;
        while (next < blocks.size() && blocks.get(next) instanceof Heading) {
            next++;
        }
        return next < blocks.size() && blocks.get(next) instanceof Table table && table.wide();
    }
}
