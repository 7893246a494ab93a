package th.ita.rules.history;

import th.ita.domain.revision.RevisionHash;

/**
 * The end of a history at some time.
 *
 * @param number the number of its latest revision
 * @param hash the hash of that revision, which through the chain stands for all before it too
 */
public record Head(int number, RevisionHash hash) {}
