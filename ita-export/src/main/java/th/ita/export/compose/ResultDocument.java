package th.ita.export.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.ita.domain.agency.Agency;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Block;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.document.PageFurniture;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.review.ResultReview;

/** A result by itself: its scores as far as they are known, and what they ask for, with charts. */
public final class ResultDocument {
    private ResultDocument() {}

    /**
     * Composes the document.
     *
     * @param review the result
     * @param named the items of its year that measures name; none where no measures answer it
     * @param language the language of its sentences
     * @param numerals its digits
     * @return the document
     */
    public static Document compose(ResultReview review, Set<ItemCode> named, Language language, Numerals numerals) {
        Words words = new Words(ExportMessages.of(language));
        String year = review.sheet().framework().fiscalYear().toString();
        String author = review.sheet()
                .assessment()
                .agency()
                .map(Agency::name)
                .map(name -> name.in(language))
                .orElse("");
        List<Inline> subtitle = author.isEmpty() ? List.of() : List.of(new Inline.Plain(author));
        Stream<Block> blocks =
                Stream.concat(AssessedResult.blocks(review, words), ResultStanding.blocks(review, named, words));
        return new Document(
                words.plain("section.result", year),
                subtitle,
                language,
                numerals,
                new Document.Properties(author, Optional.of(review.sheet().digest())),
                PageFurniture.NONE,
                blocks.toList());
    }
}
