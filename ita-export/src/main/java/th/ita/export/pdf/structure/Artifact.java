package th.ita.export.pdf.structure;

/** What is drawn but is no part of the document. */
public enum Artifact implements Owner {
    /** Rules, backgrounds. */
    LAYOUT,
    /** Heads of pages, and heads of tables where they are repeated. */
    HEADER,
    /** Feet of pages. */
    FOOTER
}
