package th.ita.export.ooxml;

import th.ita.export.document.Document;

/** What is said about a document outside its text, as Office programs show it. */
public final class CoreProperties {
    /** Where it stands in the archive. */
    public static final String PATH = "docProps/core.xml";

    /** What kind of content it is. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

    /** How the archive refers to it. */
    public static final String RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private CoreProperties() {}

    /**
     * The part. It says neither when nor by which machine it was written, so that the same document stays the same.
     *
     * @param document the document
     * @return the part's text
     */
    public static String of(Document document) {
        StringBuilder xml = new StringBuilder(Xml.DECLARATION)
                .append("<cp:coreProperties xmlns:cp=\"")
                .append("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                .append("\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        element("title", document.title().text(document.numerals()), xml);
        element("creator", document.properties().author(), xml);
        document.properties().digest().ifPresent(digest -> element("identifier", "sha256:" + digest, xml));
        element("language", tag(document), xml);
        return xml.append("</cp:coreProperties>").toString();
    }

    /**
     * The language a document is written in, by the name that Office programs use.
     *
     * @param document the document
     * @return {@code th-TH} or {@code en-US}
     */
    public static String tag(Document document) {
        return switch (document.language()) {
            case TH -> "th-TH";
            case EN -> "en-US";
        };
    }

    private static void element(String name, String text, StringBuilder xml) {
        xml.append("<dc:").append(name).append('>').append(Xml.escaped(text));
        xml.append("</dc:").append(name).append('>');
    }
}
