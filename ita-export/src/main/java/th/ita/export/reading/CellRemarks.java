package th.ita.export.reading;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.wording.ExportMessages;

/**
 * The remarks that papers of this project put into the cells of measures, in either language: which items a measure
 * serves, and which pages show it. They say what a person or a rule decided and are no words of the cell.
 */
final class CellRemarks {
    private static final String CODES = "(O\\s?[0-9]{1,2}(?:, O\\s?[0-9]{1,2})*)";
    private static final List<Pattern> SERVES = patterns("measures.serves", "");
    private static final List<Pattern> INFERRED = patterns("measures.inferred", "(?: \\(.{1,80}\\))?");
    private static final List<String> EVIDENCE = Stream.of(Language.values())
            .map(language -> ExportMessages.of(language).text("measures.evidence"))
            .toList();

    private CellRemarks() {}

    /** The items that a measure's cell says it serves; nothing where it does not say. */
    static Optional<SortedSet<ItemCode>> served(List<Passage> cell) {
        return items(cell, SERVES);
    }

    /** The items that a measure's cell says a rule guessed; nothing where it does not say. */
    static Optional<SortedSet<ItemCode>> inferred(List<Passage> cell) {
        return items(cell, INFERRED);
    }

    /** What the cell of a measure says beside remarks. */
    static List<Passage> withoutItems(List<Passage> cell) {
        return cell.stream()
                .filter(passage -> Stream.of(SERVES, INFERRED)
                        .allMatch(any -> codes(passage, any).isEmpty()))
                .toList();
    }

    /** The paragraphs of a result that name a page as evidence. */
    static List<Passage> evidence(List<Passage> cell) {
        return cell.stream().filter(CellRemarks::isEvidence).toList();
    }

    /** What a result says beside those. */
    static List<Passage> withoutEvidence(List<Passage> cell) {
        return cell.stream().filter(Predicate.not(CellRemarks::isEvidence)).toList();
    }

    private static boolean isEvidence(Passage passage) {
        return MeasureMaker.holdsLink(passage)
                && EVIDENCE.stream().anyMatch(mark -> passage.text().strip().startsWith(mark));
    }

    private static Optional<SortedSet<ItemCode>> items(List<Passage> cell, List<Pattern> forms) {
        SortedSet<ItemCode> items = cell.stream()
                .flatMap(passage -> codes(passage, forms).stream())
                .flatMap(codes -> Stream.of(codes.split(", ", -1)))
                .flatMap(code -> ItemCode.parse(code).toJavaStream())
                .collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(items).filter(found -> !found.isEmpty());
    }

    private static Optional<String> codes(Passage passage, List<Pattern> forms) {
        String text = Numerals.ARABIC.write(passage.text().strip());
        return forms.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .map(remark -> remark.group(1))
                .findFirst();
    }

    private static List<Pattern> patterns(String key, String after) {
        return Stream.of(Language.values())
                .map(language -> ExportMessages.of(language).text(key, "\u0000").split("\u0000", 2))
                .map(around -> Pattern.compile(
                        Pattern.quote(Numerals.ARABIC.write(around[0])) + CODES + Pattern.quote(around[1]) + after))
                .toList();
    }
}
