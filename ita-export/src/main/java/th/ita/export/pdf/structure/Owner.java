package th.ita.export.pdf.structure;

/** To what something drawn on a page belongs: to a part of the document, or to nothing that would be read aloud. */
public sealed interface Owner permits Element, Artifact {}
