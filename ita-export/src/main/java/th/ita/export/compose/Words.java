package th.ita.export.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Language;
import th.ita.export.document.Heading;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.wording.Messages;

/**
 * The words of one paper: sentences of the bundles, names of the framework with a label where they are not confirmed,
 * and the agency's own words.
 *
 * @param messages the sentences of the paper's language
 */
record Words(Messages messages) {
    static Words of(Paper paper) {
        return new Words(ExportMessages.of(paper.language()));
    }

    /** A sentence of the bundles. */
    String text(String key, String... arguments) {
        return messages.text(key, arguments);
    }

    /** A sentence of the bundles as a run of text. */
    Inline plain(String key, String... arguments) {
        return new Inline.Plain(text(key, arguments));
    }

    /** A sentence of the bundles as a paragraph. */
    Paragraph paragraph(String key, String... arguments) {
        return Paragraph.of(plain(key, arguments));
    }

    /** The heading of a section or a part of it, whose id names its words too. */
    Heading heading(int level, String id, String... arguments) {
        return new Heading(level, id, List.of(plain("section." + id, arguments)));
    }

    /** The heading of the part on one indicator. */
    Heading indicatorHeading(LevelCode indicator) {
        return new Heading(2, "indicator-" + indicator, List.of(plain("section.indicator", indicator.value())));
    }

    /** A name that the framework states. */
    List<Inline> official(Fact<Bilingual> name) {
        List<Inline> runs = new ArrayList<>();
        runs.add(new Inline.Plain(name.value().in(messages.language())));
        if (name.provenance().confidence() == Confidence.UNCONFIRMED) {
            runs.add(new Inline.Plain(" "));
            runs.add(new Inline.Label(Confidence.UNCONFIRMED.label().in(messages.language())));
        }
        return runs;
    }

    /** The items that measures serve by their titles or by a person's word. */
    Inline serves(SortedSet<ItemCode> items) {
        return plain("measures.serves", codes(items));
    }

    /** The items that measures serve as a rule guessed, labelled as such. */
    List<Inline> probablyServes(SortedSet<ItemCode> items) {
        return List.of(
                plain("measures.inferred", codes(items)),
                new Inline.Plain(" "),
                new Inline.Label(text("measures.inferred.label")));
    }

    /** Codes of items in running text. */
    static String codes(Collection<ItemCode> items) {
        return items.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }

    /** Words of the agency, which no language and, in a paper of another language, no digit changes. */
    List<Inline> own(String words) {
        return messages.language() == Language.TH
                ? Addresses.split(words)
                : List.of(new Inline.Foreign(Language.TH, words));
    }

    /** Words of the agency as paragraphs, one for each of its lines. */
    List<Paragraph> ownLines(String words) {
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Paragraph(Paragraph.Role.BODY, own(line)))
                .toList();
    }
}
