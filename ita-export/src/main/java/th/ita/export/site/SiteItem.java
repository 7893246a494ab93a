package th.ita.export.site;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Evidence;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.review.ResultReview;

/**
 * An item with what is known of it.
 *
 * @param item the item
 * @param state whether it was met this year
 * @param before whether it was met in the year that the plan answers
 * @param measures the measures that serve it by their title or by a person's word
 * @param inferred the measures that a rule guessed to serve it
 * @param evidence where it is published and what shows the measures, each address once
 * @param check what the check of its paper found, if it is one of the two papers
 */
record SiteItem(
        Item item,
        ItemState state,
        ItemState before,
        List<NumberedMeasure> measures,
        List<NumberedMeasure> inferred,
        List<Evidence> evidence,
        Optional<CheckResult> check) {

    static SiteItem of(Item item, SiteSource source, List<NumberedMeasure> all) {
        ItemCode code = item.code();
        List<NumberedMeasure> measures = all.stream()
                .filter(one -> one.measure().targets().contains(code))
                .toList();
        List<NumberedMeasure> inferred = all.stream()
                .filter(one -> one.measure().inferredTargets().contains(code) && !measures.contains(one))
                .toList();
        Map<URI, Evidence> evidence = new LinkedHashMap<>();
        Stream.concat(
                        source.pages().getOrDefault(code, List.of()).stream(),
                        measures.stream().flatMap(one -> one.measure().evidence().stream()))
                .forEach(found -> evidence.putIfAbsent(found.link(), found));
        return new SiteItem(
                item,
                ItemState.in(source.result(), code),
                source.answered().map(review -> before(item, review)).orElse(ItemState.UNKNOWN),
                measures,
                inferred,
                List.copyOf(evidence.values()),
                source.checks().stream()
                        .filter(check -> check.item().code().equals(code))
                        .findFirst());
    }

    /** What the earlier result says of the one item that was about the same. */
    private static ItemState before(Item item, ResultReview review) {
        List<Item> same = item.topics().stream()
                .map(topic -> review.sheet().framework().items(topic))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return same.size() == 1
                ? ItemState.in(
                        Optional.of(review.sheet().assessment()), same.get(0).code())
                : ItemState.UNKNOWN;
    }

    /** The folder of its page, which is its address for good. */
    String folder() {
        return item.code().toString().toLowerCase(Locale.ROOT);
    }

    /** The papers that are published for it. */
    List<PaperFiles> papers(List<PaperFiles> all) {
        return all.stream()
                .filter(paper -> paper.item().equals(item.code()))
                .toList();
    }
}
