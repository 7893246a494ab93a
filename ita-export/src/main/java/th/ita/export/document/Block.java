package th.ita.export.document;

/** One part of a document, from top to bottom. */
public sealed interface Block permits BulletList, Figure, Heading, Notice, Paragraph, SignatureBlock, Table {}
