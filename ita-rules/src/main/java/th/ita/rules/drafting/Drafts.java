package th.ita.rules.drafting;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
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

    /** {@return all items that were asked for, with a template or without} */
    public SortedSet<ItemCode> items() {
        SortedSet<ItemCode> items = new TreeSet<>(withoutTemplate);
        drafts.forEach(draft -> items.add(draft.item()));
        return Collections.unmodifiableSortedSet(items);
    }

    /**
     * The drafts that a plan has a use for: those for items that none of its measures is for.
     *
     * @param plan a plan of the drafts' year
     * @return the others left out
     */
    public Drafts besides(MeasuresPlan plan) {
        Set<ItemCode> served = plan.measures().stream()
                .flatMap(measure -> measure.targets().stream())
                .collect(Collectors.toSet());
        return new Drafts(
                drafts.stream().filter(draft -> !served.contains(draft.item())).toList(),
                withoutTemplate.stream().filter(item -> !served.contains(item)).toList());
    }

    /**
     * A plan with the drafts below its own measures.
     *
     * @param plan the plan
     * @param language the language of their words; a paper is written in Thai
     * @return the plan with them
     */
    public MeasuresPlan addedTo(MeasuresPlan plan, Language language) {
        return MeasuresPlan.builder()
                .from(plan)
                .addAllMeasures(measures(language))
                .build();
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
