package th.ita.export.reading;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.PeriodPhrase;
import th.ita.rules.targeting.TargetMatcher;
import th.ita.rules.targeting.Targets;

/**
 * Makes a measure of a row: broken words mended, units split, the period understood, the items found. The row of a paper
 * that this project wrote needs none of that: it is taken at its word.
 */
final class MeasureMaker {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");

    private final Framework framework;
    private final TargetMatcher matcher;
    private final Mending mending;
    private final boolean isOwn;

    /** What makes measures of rows of a year, of a paper of this project or of another document. */
    MeasureMaker(Framework framework, Mending mending, boolean isOwn) {
        this.framework = framework;
        this.matcher = TargetMatcher.of(framework);
        this.mending = mending;
        this.isOwn = isOwn;
    }

    Measure measure(MeasureRow row) {
        List<Passage> named = CellRemarks.withoutItems(row.passages(Column.MEASURE));
        String title = mending.mend(named.stream().map(Passage::text).collect(Collectors.joining(" ")));
        String method = mending.mend(row.text(Column.METHOD));
        Targets targets = targets(row, title, method);
        return Measure.builder()
                .title(title)
                .method(stated(method))
                .responsible(responsible(row.passages(Column.RESPONSIBLE)))
                .period(stated(isOwn ? row.text(Column.PERIOD) : row.line(Column.PERIOD))
                        .map(text -> PeriodPhrase.read(text, framework.fiscalYear())))
                .result(stated(mending.mend(text(CellRemarks.withoutRemarks(row.passages(Column.RESULT))))))
                .done(CellRemarks.done(row.passages(Column.RESULT)))
                .recommendation(stated(mending.mend(row.text(Column.RECOMMENDATION))))
                .targets(targets.named())
                .inferredTargets(targets.inferred())
                .evidence(evidence(row))
                .build();
    }

    /** The items that the row says it serves; those that can be found where it does not say. */
    private Targets targets(MeasureRow row, String title, String method) {
        List<Passage> cell = row.passages(Column.MEASURE);
        Optional<SortedSet<ItemCode>> served = CellRemarks.served(cell);
        Optional<SortedSet<ItemCode>> inferred = CellRemarks.inferred(cell);
        return isOwn || served.isPresent() || inferred.isPresent()
                ? new Targets(served.orElse(new java.util.TreeSet<>()), inferred.orElse(new java.util.TreeSet<>()))
                : matcher.targets(title, method);
    }

    private List<String> responsible(List<Passage> cell) {
        return isOwn
                ? cell.stream().map(Passage::text).toList()
                : cell.stream()
                        .flatMap(passage -> ResponsibleUnits.split(mending.mend(passage.text())).stream())
                        .toList();
    }

    /** Whether a text holds an address that can be evidence. */
    static boolean holdsLink(Passage passage) {
        return !passage.links().isEmpty() || LINK.matcher(passage.text()).find();
    }

    private List<Evidence> evidence(MeasureRow row) {
        List<Passage> result = row.passages(Column.RESULT);
        List<Passage> stated = CellRemarks.evidence(result);
        return Stream.of(row.passages(Column.EVIDENCE), isOwn ? stated : result)
                .flatMap(List::stream)
                .flatMap(MeasureMaker::evidence)
                .distinct()
                .toList();
    }

    /** The pages that a paragraph leads to or names. */
    private static Stream<Evidence> evidence(Passage passage) {
        Stream<Evidence> behind = passage.links().stream()
                .flatMap(link ->
                        Evidence.parse(link.address().toString(), title(link)).toJavaStream());
        Stream<Evidence> named = LINK.matcher(passage.text())
                .results()
                .filter(address -> passage.links().stream()
                        .noneMatch(link -> link.text().contains(address.group())
                                || link.address().toString().equals(address.group())))
                .flatMap(link -> Evidence.parse(link.group(), Optional.empty()).toJavaStream());
        return Stream.concat(behind, CellRemarks.titled(passage).map(Stream::of).orElse(named))
                .map(found -> CellRemarks.kind(passage).map(found::of).orElse(found));
    }

    private static Optional<String> title(Passage.Link link) {
        return Optional.of(link.text().strip())
                .filter(text -> !text.isEmpty() && !LINK.matcher(text).lookingAt());
    }

    private static String text(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(Predicate.not(String::isBlank));
    }
}
