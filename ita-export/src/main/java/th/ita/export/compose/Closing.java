package th.ita.export.compose;

import java.util.List;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Origin;
import th.ita.export.document.Block;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.rules.review.ResultReview;

/**
 * The last lines: whose frameworks the paper rests on where they do not come with the library, the fingerprint of the
 * document that it was composed from and that may be signed, and those of the results that it shows.
 */
final class Closing implements Section {
    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        Stream<Block> frameworks = Stream.concat(
                        Stream.of(paper.framework()),
                        Stream.of(
                                        paper.check().frameworks(),
                                        paper.review()
                                                .map(ResultReview::frameworks)
                                                .orElse(List.of()),
                                        paper.comparison().stream()
                                                .map(compared ->
                                                        compared.before().framework())
                                                .toList())
                                .flatMap(List::stream))
                .distinct()
                .filter(framework -> !(framework.origin() instanceof Origin.BuiltIn))
                .map(framework -> origin(framework, words));
        Stream<Block> source = paper.source().stream()
                .flatMap(document -> Stream.of(
                        code(words.text("closing.source"), "SHA-256 " + document),
                        code(words.text("closing.source-code"), document.code().toString())));
        Stream<Block> digest = paper.review().stream()
                .map(review -> code(
                        words.text("closing.digest"),
                        "SHA-256 " + review.sheet().digest()));
        Stream<Block> before = paper.comparison().stream()
                .map(compared -> code(
                        words.text(
                                "closing.digest-before",
                                compared.before().framework().fiscalYear().toString()),
                        "SHA-256 " + compared.before().digest()));
        return Stream.of(frameworks, source, before, digest).flatMap(lines -> lines);
    }

    private static Paragraph code(String sentence, String code) {
        return Paragraph.remark(new Inline.Plain(sentence), new Inline.Plain(" "), new Inline.Verbatim(code));
    }

    private static Paragraph origin(Framework framework, Words words) {
        Inline year = words.plain("closing.framework", framework.fiscalYear().toString());
        return framework.origin() instanceof Origin.UserFile file
                ? Paragraph.remark(
                        year,
                        new Inline.Plain(" "),
                        words.plain("closing.framework.file"),
                        new Inline.Plain(" "),
                        new Inline.Verbatim(file.name()))
                : Paragraph.remark(
                        year,
                        new Inline.Plain(" "),
                        new Inline.Plain(words.messages().origin(framework.origin())));
    }
}
