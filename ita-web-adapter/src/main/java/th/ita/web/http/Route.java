package th.ita.web.http;

/**
 * An address that is answered.
 *
 * @param id the name of the operation, such as {@code getScore}, which the contract gives too
 * @param verb the method
 * @param path the path, its parts that vary in braces
 * @param action what answers
 */
public record Route(String id, Verb verb, String path, Action action) {}
