package th.ita.web.http;

import th.ita.domain.OutOfRangeException;
import th.ita.web.access.Right;

/**
 * An address that is answered.
 *
 * @param id the name of the operation, such as {@code getScore}, which the contract gives too
 * @param verb the method
 * @param path the path, its parts that vary in braces
 * @param right what it takes to be answered; a right at an agency is held against the part {@code {agency}} of the path
 * @param action what answers
 */
public record Route(String id, Verb verb, String path, Right right, Action action) {
    /** The part of a path that names the agency. */
    public static final String AGENCY = "agency";

    /** Checks that a right at an agency has its agency. */
    public Route {
        if (right.scope() == Right.Scope.AGENCY && !path.contains("{" + AGENCY + "}")) {
            throw new OutOfRangeException("path of a right at an agency", path, "one with {" + AGENCY + "}");
        }
    }
}
