package th.ita.rules.drafting;

import java.util.List;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.text.Language;

/**
 * What came of drafting.
 *
 * @param drafts a draft for each item that has a template, in the order asked for
 * @param withoutTemplate the items for which there is none
 */
public record Drafts(List<DraftMeasure> drafts, List<ItemCode> withoutTemplate) {
    /** Keeps its own copies of the lists. */
    public Drafts {
        drafts = List.copyOf(drafts);
        withoutTemplate = List.copyOf(withoutTemplate);
    }

    /**
     * The drafts as measures of a plan.
     *
     * @param language the language of their words
     * @return the measures
     */
    public List<Measure> measures(Language language) {
        return drafts.stream().map(draft -> draft.measure(language)).toList();
    }
}
