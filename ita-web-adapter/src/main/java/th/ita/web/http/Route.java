package th.ita.web.http;

import th.ita.domain.OutOfRangeException;
import th.ita.web.access.Right;

/**
 * An address that is answered.
 *
 * @param id the name of the operation, such as {@code getScore}, which the contract gives too
 * @param verb the method
 * @param path the path, its parts that vary in braces; what is about an agency names it {@code {agency}}
 * @param right what may be done here, which tells by whom
 * @param answer what answers
 */
public record Route(String id, Verb verb, String path, Right right, Answer answer) {
    /** The part of a path that names the agency. */
    public static final String AGENCY = "agency";

    /** Checks that a right at an agency has its agency. */
    public Route {
        if (right.scope() == Right.Scope.AGENCY && !path.contains("{" + AGENCY + "}")) {
            throw new OutOfRangeException("path of a right at an agency", path, "one with {" + AGENCY + "}");
        }
    }
}
