package th.ita.rules.drafting;

import java.util.List;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.Period;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Language;

/**
 * A measure to start from, in both languages.
 *
 * @param item the item it serves
 * @param title the item's name of the year
 * @param method how it is carried out; what each of the item's topics asks for, in order
 * @param responsible the usual responsible units
 * @param period when, within the fiscal year, in the Thai words that papers use, which
 *     {@link th.ita.domain.period.PeriodPhrase} reads back
 * @param periodWords the same in words
 * @param followUp how it is followed up
 */
public record DraftMeasure(
        ItemCode item,
        Bilingual title,
        List<Bilingual> method,
        List<Bilingual> responsible,
        Period period,
        Bilingual periodWords,
        Bilingual followUp) {
    /** Keeps its own copies of the lists. */
    public DraftMeasure {
        method = List.copyOf(method);
        responsible = List.copyOf(responsible);
    }

    /**
     * The draft as a measure of a plan.
     *
     * @param language the language of its words; a paper is written in Thai
     * @return the measure
     */
    public Measure measure(Language language) {
        return Measure.builder()
                .title(title.in(language))
                .method(String.join(
                        "\n", method.stream().map(text -> text.in(language)).toList()))
                .responsible(responsible.stream().map(unit -> unit.in(language)).toList())
                .period(worded(periodWords.in(language)))
                .result(followUp.in(language))
                .addTarget(item)
                .build();
    }

    /** The period with the words of a language; its days stay the same. */
    private Period worded(String words) {
        if (period instanceof Period.ThroughoutFiscalYear all) {
            return new Period.ThroughoutFiscalYear(all.year(), words);
        }
        if (period instanceof Period.During during) {
            return new Period.During(during.first(), during.last(), words);
        }
        if (period instanceof Period.Between between) {
            return new Period.Between(between.first(), between.last(), words);
        }
        if (period instanceof Period.Before before) {
            return new Period.Before(before.deadline(), words);
        }
        return period instanceof Period.By by ? new Period.By(by.deadline(), words) : new Period.AsWritten(words);
    }
}
