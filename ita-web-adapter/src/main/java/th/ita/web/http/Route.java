package th.ita.web.http;

import th.ita.web.access.Action;

/**
 * An address that is answered.
 *
 * @param id the name of the operation, such as {@code getScore}, which the contract gives too
 * @param verb the method
 * @param path the path, its parts that vary in braces; what is about an agency names it {@code {agency}}
 * @param action what is done, which tells who may
 * @param answer what answers
 */
public record Route(String id, Verb verb, String path, Action action, Answer answer) {}
