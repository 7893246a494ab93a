package th.ita.domain.revision;

import static th.ita.domain.revision.RevisionRefusal.NOT_A_RECORD_KIND;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.stream.Collectors;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** The kinds of document that are kept for an agency and a year, ordered as their ids are. */
public enum RecordKind {
    /** What is known of the agency's result in the year. */
    ASSESSMENT("assessment"),
    /** The measures the agency sets for the year, and what became of them. */
    MEASURES_PLAN("measures-plan"),
    /** The life of the measures plan of the year: all that happened to it, from draft to close. */
    PLAN_LIFE("plan-life");

    private final String id;

    RecordKind(String id) {
        this.id = id;
    }

    /**
     * Reads a kind.
     *
     * @param text the id of a kind, such as {@code measures-plan}, white space around it ignored
     * @return the kind, or why it is none
     */
    public static Either<Refusal, RecordKind> parse(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(text.strip()))
                .findFirst()
                .<Either<Refusal, RecordKind>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(NOT_A_RECORD_KIND, Place.unknown(), text, ids())));
    }

    /** {@return the stable id, in small Latin letters and dashes, that stores and files hold} */
    public String id() {
        return id;
    }

    private static String ids() {
        return Arrays.stream(values()).map(RecordKind::id).collect(Collectors.joining(", "));
    }
}
