package th.ita.export.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.measures.Measure;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Inline;

/** The items of the plan's year that its measures serve, by sub-indicator; those a rule inferred stand apart. */
final class ServedItems {
    private final Paper paper;
    private final Words words;

    ServedItems(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    Stream<Block> blocks() {
        SortedSet<ItemCode> named = items(Measure::targets);
        SortedSet<ItemCode> inferred = items(Measure::inferredTargets);
        inferred.removeAll(named);
        List<List<Inline>> entries = new ArrayList<>(paper.framework().subIndicators().stream()
                .flatMap(sub -> entry(sub, named))
                .toList());
        if (!inferred.isEmpty()) {
            entries.add(words.probablyServes(inferred));
        }
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(words.heading(2, "analysis-served"), new BulletList(entries));
    }

    private Stream<List<Inline>> entry(SubIndicator sub, SortedSet<ItemCode> named) {
        List<Item> served = paper.framework().itemsIn(sub.code()).stream()
                .filter(item -> named.contains(item.code()))
                .toList();
        if (served.isEmpty()) {
            return Stream.empty();
        }
        List<Inline> runs = new ArrayList<>();
        runs.add(new Inline.Plain(sub.code() + " "));
        runs.addAll(words.official(sub.name()));
        String before = ": ";
        for (Item item : served) {
            runs.add(new Inline.Plain(before + item.code() + " "));
            runs.addAll(words.official(item.name()));
            before = ", ";
        }
        return Stream.of(runs);
    }

    private SortedSet<ItemCode> items(Function<Measure, SortedSet<ItemCode>> of) {
        return paper.plan().measures().stream()
                .flatMap(measure -> of.apply(measure).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
