package th.ita.export.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Item;
import th.ita.export.document.Block;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.document.PageFurniture;
import th.ita.export.document.Paragraph;

/**
 * What one kind of paper consists of.
 *
 * @param kind the kind, which names its title in the bundles
 * @param sections its parts, from top to bottom
 */
record Composition(String kind, List<Section> sections) {
    Document compose(Paper paper) {
        Words words = Words.of(paper);
        Stream<Block> blocks = Stream.of(
                        Stream.of(item(paper, words)),
                        Incomplete.notice(paper, words),
                        sections.stream().flatMap(section -> section.blocks(paper, words)))
                .flatMap(part -> part);
        Inline title = words.plain(
                "document." + kind + ".title", paper.plan().fiscalYear().toString());
        String author = paper.plan().agency().name().in(paper.language());
        Optional<String> digest = paper.review().map(review -> review.sheet().digest());
        return new Document(
                title,
                List.of(new Inline.Plain(author)),
                paper.language(),
                paper.numerals(),
                new Document.Properties(author, digest, paper.source()),
                furniture(paper, words, author, title),
                blocks.toList());
    }

    /** Every page says whose it is, of what paper, and whether that is incomplete: pages part from each other. */
    private static PageFurniture furniture(Paper paper, Words words, String author, Inline title) {
        Stream<Inline> head = Stream.of(new Inline.Plain(author + " · "), title);
        return new PageFurniture(
                Stream.concat(head, Incomplete.mark(paper, words)).toList(),
                Optional.of(new PageFurniture.PageNumber(words.plain("page.page"), words.plain("page.of"))));
    }

    /** The line that says which item of the year the paper is published for. */
    private static Paragraph item(Paper paper, Words words) {
        Item item = paper.check().item();
        String year = paper.plan().fiscalYear().toString();
        Stream<Inline> code =
                Stream.of(words.plain("document.item", year, item.code().toString()), new Inline.Plain(" "));
        return new Paragraph(
                Paragraph.Role.REMARK,
                Stream.concat(code, words.official(item.name()).stream()).toList());
    }
}
