package th.ita.rules.history;

import th.ita.domain.revision.Revision;

/**
 * A document as it was kept.
 *
 * @param revision when, by whom and why, and its place in the history
 * @param document the document
 * @param <T> the kind of document
 */
public record Stored<T>(Revision revision, T document) {}
