package th.ita.export.csv;

import static th.ita.export.csv.CsvRefusal.CSV_DUPLICATE_HEAD;
import static th.ita.export.csv.CsvRefusal.CSV_MISSING_COLUMN;
import static th.ita.export.csv.CsvRefusal.CSV_NO_HEAD;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Which column of one file means what. */
final class CsvLayout<K> {
    private final String name;
    private final List<String> heads;
    private final Map<K, Integer> indexes = new LinkedHashMap<>();
    private final List<UnknownColumn> unknown = new ArrayList<>();

    private CsvLayout(String name, List<String> heads) {
        this.name = name;
        this.heads = heads;
    }

    /** The layout that a row of heads gives, or why it gives none. */
    static <K> Either<Refusal, CsvLayout<K>> of(String name, int line, List<String> row, CsvColumns<K> columns) {
        Place place = Place.file(name).at(line);
        List<String> heads = new ArrayList<>(row.stream().map(CsvHead::shown).toList());
        while (!heads.isEmpty() && heads.get(heads.size() - 1).isEmpty()) {
            heads.remove(heads.size() - 1);
        }
        String found = heads.stream().filter(head -> !head.isEmpty()).collect(Collectors.joining(", "));
        if (heads.stream().allMatch(head -> columns.headed(head).isEmpty())) {
            return Either.left(Refusal.of(CSV_NO_HEAD, place, found, columns.recommended()));
        }
        CsvLayout<K> layout = new CsvLayout<>(name, List.copyOf(heads));
        Optional<Refusal> twice = layout.assign(columns, place);
        return twice.or(() -> columns.all().stream()
                        .filter(column -> column.required() && !layout.indexes.containsKey(column.key()))
                        .findFirst()
                        .map(column -> Refusal.of(CSV_MISSING_COLUMN, place, String.join(", ", column.heads()), found)))
                .<Either<Refusal, CsvLayout<K>>>map(Either::left)
                .orElseGet(() -> Either.right(layout));
    }

    private Optional<Refusal> assign(CsvColumns<K> columns, Place place) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            String head = heads.get(i);
            Optional<CsvColumn<K>> column = columns.headed(head);
            Object meaning = column.<Object>map(CsvColumn::key).orElseGet(() -> CsvHead.comparable(head));
            Integer before = head.isEmpty() ? null : seen.putIfAbsent(meaning, i);
            if (before != null) {
                return Optional.of(Refusal.of(
                        CSV_DUPLICATE_HEAD,
                        place,
                        heads.get(before),
                        head,
                        Integer.toString(before + 1),
                        Integer.toString(i + 1)));
            }
            if (column.isPresent()) {
                indexes.put(column.get().key(), i);
            } else {
                unknown.add(new UnknownColumn(i + 1, head, columns.near(head).filter(near -> !head.isEmpty())));
            }
        }
        return Optional.empty();
    }

    /** The name of the file. */
    String name() {
        return name;
    }

    /** The file as a place. */
    Place file() {
        return Place.file(name);
    }

    /** The known columns, in the file's order. */
    List<K> known() {
        return List.copyOf(indexes.keySet());
    }

    List<UnknownColumn> unknown() {
        return List.copyOf(unknown);
    }

    /** How many columns there are. */
    int size() {
        return heads.size();
    }

    /** Where the column with a key stands, -1 if the file has none. */
    int indexOf(K key) {
        return indexes.getOrDefault(key, -1);
    }

    String head(int index) {
        return heads.get(index);
    }

    /** The head of a column, or its number where it has none. */
    String headOrNumber(int index) {
        return index < heads.size() && !heads.get(index).isEmpty() ? heads.get(index) : Integer.toString(index + 1);
    }

    /** Whether a row has a cell for every head, and beyond them only blank ones. */
    boolean fits(List<String> cells) {
        for (int i = heads.size(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return cells.size() >= heads.size();
    }
}
