package th.ita.export.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Item;
import th.ita.export.document.Block;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
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
        Stream<Block> blocks = Stream.concat(
                Stream.of(item(paper, words)), sections.stream().flatMap(section -> section.blocks(paper, words)));
        String author = paper.plan().agency().name().in(paper.language());
        Optional<String> digest = paper.review().map(review -> review.sheet().digest());
        return new Document(
                words.plain(
                        "document." + kind + ".title", paper.plan().fiscalYear().toString()),
                List.of(new Inline.Plain(author)),
                paper.language(),
                paper.numerals(),
                new Document.Properties(author, digest, paper.source()),
                blocks.toList());
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
