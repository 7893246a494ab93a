package th.ita.storage.tck;

/** What some stores can and others need not. What is declared is tested, and so is that the rest is truly absent. */
public enum Capability {
    /** Revisions are there again after the store was closed and opened anew. */
    DURABLE,
    /** Two stores opened on the same place at the same time see each other's revisions. */
    SHARED
}
