package th.ita.export.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.compose.Addresses;
import th.ita.export.document.CleanText;
import th.ita.export.document.Inline;
import th.ita.export.html.HtmlParts;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.wording.Messages;

/**
 * The words of the pages in one language, as HTML unless said otherwise. Whatever comes from outside is made harmless
 * here, and nowhere else.
 *
 * @param messages the sentences
 * @param numerals the digits
 */
record SiteWords(Messages messages, Numerals numerals) {
    static SiteWords of(Language language, SiteSource source) {
        Numerals usual = language == Language.TH ? Numerals.THAI : Numerals.ARABIC;
        return new SiteWords(
                ExportMessages.of(language)
                        .plus(Messages.load(language, name -> SiteWords.class.getResourceAsStream(name))),
                source.numerals().orElse(usual));
    }

    Language language() {
        return messages.language();
    }

    /** The tag of the language. */
    String tag() {
        return tag(language());
    }

    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** Where the pages of the language stand. */
    String prefix() {
        return prefix(language());
    }

    static String prefix(Language language) {
        return language == Language.TH ? "" : "en/";
    }

    /** A sentence as text, not as HTML. */
    String plain(String key, String... arguments) {
        return numerals.write(CleanText.of(messages.text(key, arguments)));
    }

    /** A sentence. */
    String text(String key, String... arguments) {
        return HtmlParts.text(plain(key, arguments));
    }

    /** A sentence whose digits are of names, such as those of standards, and never change. */
    String naming(String key) {
        return HtmlParts.text(CleanText.of(messages.text(key)));
    }

    /** A number, a code or another short text of the program's own. */
    String figure(Object value) {
        return HtmlParts.text(numerals.write(CleanText.of(value.toString())));
    }

    /** Text whose characters all matter. */
    String verbatim(String text) {
        return runs(List.of(new Inline.Verbatim(text)));
    }

    /** Words of the agency, which are Thai whatever the language of the page; addresses in them can be followed. */
    String own(String words) {
        List<Inline> runs = Addresses.split(words);
        if (language() == Language.TH) {
            return runs(runs);
        }
        List<Inline> foreign = new ArrayList<>();
        runs.forEach(run ->
                foreign.add(run instanceof Inline.Plain plain ? new Inline.Foreign(Language.TH, plain.text()) : run));
        return runs(foreign);
    }

    /** Words of the agency as a name, such as the text of a link: nothing in it can be followed. */
    String ownName(String words) {
        List<Inline> runs = new ArrayList<>();
        for (Inline run : Addresses.split(words)) {
            if (run instanceof Inline.Link || run instanceof Inline.Verbatim) {
                runs.add(new Inline.Verbatim(run.text()));
            } else {
                runs.add(language() == Language.TH ? run : new Inline.Foreign(Language.TH, run.text()));
            }
        }
        return runs(runs);
    }

    /** Words of the agency as paragraphs, one for each of their lines. */
    String ownLines(String words) {
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + own(line) + "</p>\n")
                .collect(Collectors.joining());
    }

    /** A name in the language of the page, or in Thai and marked as such where there is no other. */
    String name(Bilingual name) {
        return language() == Language.EN && name.en().equals(name.th())
                ? ownName(name.th())
                : HtmlParts.text(numerals.write(CleanText.of(name.in(language()))));
    }

    /** A name that a framework states, labelled where it is not confirmed. */
    String fact(Fact<Bilingual> fact) {
        return name(fact.value()) + label(fact.provenance().confidence());
    }

    /** The label of what is not confirmed. */
    String label(Confidence confidence) {
        return confidence == Confidence.UNCONFIRMED
                ? " " + runs(List.of(new Inline.Label(confidence.label().in(language()))))
                : "";
    }

    /** Runs of text. */
    String runs(List<Inline> runs) {
        return new HtmlParts(numerals).runs(runs);
    }
}
