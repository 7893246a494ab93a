package th.ita.export.json;

import java.util.List;
import java.util.Set;

/** What a part of a document is about. */
public enum DocumentArea {
    /** A result: scores, grades, items, answers. */
    FIGURES(Set.of("previousResult", "reported", "items", "answers")),
    /** The measures, with what became of them. */
    MEASURES(Set.of("measures", "standingMeasures", "standingLead")),
    /** All else. */
    OTHER(Set.of());

    private final Set<String> keys;

    DocumentArea(Set<String> keys) {
        this.keys = keys;
    }

    /**
     * What a change is about.
     *
     * @param change the change
     * @return the area
     */
    public static DocumentArea of(DocumentChange change) {
        List<DocumentChange.Step> where = change.where();
        String first = where.isEmpty() ? "" : where.get(0).key();
        for (DocumentArea area : values()) {
            if (area.keys.contains(first)) {
                return area;
            }
        }
        return OTHER;
    }
}
