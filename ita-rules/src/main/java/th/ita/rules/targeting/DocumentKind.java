package th.ita.rules.targeting;

import java.util.List;
import java.util.Optional;

/**
 * The kind of document that a name opens with, and how often it is made. Names of different kinds can share nearly all
 * their letters, such as the plan of personnel management and the rules of it, and still mean different documents.
 */
final class DocumentKind {
    private static final List<String> KINDS = List.of("แผน", "รายงาน", "สรุป", "หลักเกณฑ์", "นโยบาย");
    private static final List<String> TIMES = List.of("รายเดือน", "6เดือน");

    private DocumentKind() {}

    /** Whether two names open with different kinds, or only one of them says that it is made more than once a year. */
    static boolean differs(Phrase one, Phrase other) {
        Optional<String> kind = of(one);
        Optional<String> otherKind = of(other);
        return (kind.isPresent() && otherKind.isPresent() && !kind.equals(otherKind))
                || TIMES.stream()
                        .anyMatch(time ->
                                one.bare().contains(time) != other.bare().contains(time));
    }

    private static Optional<String> of(Phrase name) {
        return KINDS.stream().filter(kind -> name.bare().startsWith(kind)).findFirst();
    }
}
