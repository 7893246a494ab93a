package th.ita.rules.drafting;

import java.util.List;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.Period;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Language;

/**
 * A measure to start from. Its period is the same in both languages, in the Thai words that papers use, which
 * {@link th.ita.domain.period.PeriodPhrase} reads back.
 *
 * @param item the item it serves
 * @param title the item's name of the year
 * @param method how it is carried out; what each of the item's topics asks for, in order
 * @param responsible the usual responsible units
 * @param period when, within the fiscal year
 * @param followUp how it is followed up
 */
public record DraftMeasure(
        ItemCode item,
        Bilingual title,
        List<Bilingual> method,
        List<Bilingual> responsible,
        Period period,
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
                .period(period)
                .result(followUp.in(language))
                .addTarget(item)
                .build();
    }
}
