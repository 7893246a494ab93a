package th.ita.export.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.EvidenceKind;
import th.ita.domain.period.ThaiDay;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.wording.Messages;

/**
 * The remarks that papers of this project put into the cells of measures, in either language: which items a measure
 * serves, when it was done, and which pages show it. They say what a person or a rule decided and are no words of the
 * cell.
 */
final class CellRemarks {
    private static final String CODES = "(O\\s?[0-9]{1,2}(?:, O\\s?[0-9]{1,2})*)";
    private static final List<Pattern> SERVES = patterns("measures.serves", "");
    private static final List<Pattern> INFERRED = patterns("measures.inferred", "(?: \\(.{1,80}\\))?");
    /** What stands before the link to evidence, with the kind that it says, if any. */
    private static final Map<String, Optional<EvidenceKind>> EVIDENCE = evidenceMarks();

    private static final Pattern TITLED = Pattern.compile("(\\S.*) <(https?://[^\\s<>]+)>");
    private static final List<String> DONE = Stream.of(Language.values())
            .map(language -> ExportMessages.of(language).text("measures.done", ""))
            .map(String::strip)
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

    /** The kind that such a paragraph says the page is of. */
    static Optional<EvidenceKind> kind(Passage passage) {
        return EVIDENCE.entrySet().stream()
                .filter(mark -> passage.text().strip().startsWith(mark.getKey()))
                .findFirst()
                .flatMap(Map.Entry::getValue);
    }

    /** The page that such a paragraph names with its title and behind it the address, as papers without links do. */
    static Optional<Evidence> titled(Passage passage) {
        String text = passage.text().strip();
        return EVIDENCE.keySet().stream()
                .filter(text::startsWith)
                .findFirst()
                .map(mark -> TITLED.matcher(text.substring(mark.length()).strip()))
                .filter(Matcher::matches)
                .flatMap(found -> Evidence.parse(found.group(2), Optional.of(found.group(1)))
                        .toJavaOptional());
    }

    /** The day on which the measure was done, as the result's cell says it in a paragraph of its own. */
    static Optional<LocalDate> done(List<Passage> cell) {
        return cell.stream().flatMap(passage -> done(passage).stream()).findFirst();
    }

    /** What a result says beside those. */
    static List<Passage> withoutRemarks(List<Passage> cell) {
        return cell.stream()
                .filter(passage -> !isEvidence(passage) && done(passage).isEmpty())
                .toList();
    }

    private static boolean isEvidence(Passage passage) {
        return MeasureMaker.holdsLink(passage)
                && EVIDENCE.keySet().stream()
                        .anyMatch(mark -> passage.text().strip().startsWith(mark));
    }

    private static Optional<LocalDate> done(Passage passage) {
        String text = passage.text().strip();
        return DONE.stream()
                .filter(text::startsWith)
                .flatMap(mark -> ThaiDay.parse(text.substring(mark.length())).toJavaStream())
                .findFirst();
    }

    private static Map<String, Optional<EvidenceKind>> evidenceMarks() {
        Map<String, Optional<EvidenceKind>> marks = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Messages words = ExportMessages.of(language);
            marks.put(words.text("measures.evidence"), Optional.empty());
            for (EvidenceKind kind : EvidenceKind.values()) {
                marks.put(words.text("measures.evidence.kind", words.text("evidence.kind." + kind)), Optional.of(kind));
            }
        }
        return marks;
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
