package th.ita.cli.terminal;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Provenance;
import th.ita.domain.score.Rounding;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Language;
import th.ita.rules.wording.Messages;

/** Facts of a framework in words; each that was not read in a text carries the label of how sure it is. */
public final class FactText {
    private static final DateTimeFormatter THAI = DateTimeFormatter.ofPattern("d MMM y", Locale.forLanguageTag("th"))
            .withChronology(ThaiBuddhistChronology.INSTANCE);

    private final Language language;
    private final Messages words;

    public FactText(Terminal terminal) {
        this.language = terminal.language();
        this.words = terminal.words();
    }

    /** A name with its label. */
    public String of(Fact<Bilingual> name) {
        return of(name.value()) + label(name);
    }

    /** A text that is no fact by itself. */
    public String of(Bilingual text) {
        return text.in(language);
    }

    /** The label of a fact, with a space before it; nothing where the fact is official or published. */
    public String label(Fact<?> fact) {
        return label(fact.provenance().confidence());
    }

    /** The label of a confidence, with a space before it; nothing where it is official or published. */
    public String label(Confidence confidence) {
        return confidence.compareTo(Confidence.PUBLISHED) <= 0 ? "" : " [" + of(confidence.label()) + "]";
    }

    /** A day as the language writes it: 1 Mar 2565 of the Buddhist era in Thai, else as ISO 8601 does. */
    public String day(LocalDate day) {
        return language == Language.TH ? THAI.format(day) : day.toString();
    }

    /** How scores are rounded. */
    public String rounding(Rounding rounding) {
        return words.text(
                "framework.rounding",
                Integer.toString(rounding.decimals()),
                words.text("rounding." + rounding.mode().name()));
    }

    /** How many facts are how sure. */
    public String counts(Map<Confidence, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> of(count.getKey().label()) + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Where a fact comes from: how sure it is, its sources, and what was seen. */
    public String provenance(Provenance provenance) {
        String sources = provenance.sources().isEmpty() ? "" : " (" + String.join(", ", provenance.sources()) + ")";
        return of(provenance.confidence().label())
                + sources
                + provenance.note().map(note -> ": " + of(note)).orElse("");
    }
}
