package th.ita.export.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import th.ita.export.document.Document;
import th.ita.export.ooxml.Xml;

/**
 * The properties that users give files, to which the fingerprint of a result is added.
 *
 * @param entries those the file has
 * @param next the number of the next one
 */
record CustomProperties(String entries, int next) {
    static final String PATH = "docProps/custom.xml";
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    static final String RELATION = Relations.OFFICE + "/custom-properties";

    /** The name of the fingerprint, as in papers of other formats. */
    static final String DIGEST = "ita-result-digest";

    /** The name of the fingerprint that a signature is over. */
    static final String SOURCE = "ita-document-digest";

    /** The name of its short form, which stands on the paper. */
    static final String CODE = "ita-document-code";

    static final CustomProperties NONE = new CustomProperties("", 2);

    /** Whether a property is one of those that are added. */
    static boolean isOwn(String name) {
        return name.equals(DIGEST) || name.equals(SOURCE) || name.equals(CODE);
    }

    String xml(Document.Properties properties) {
        Map<String, String> own = new LinkedHashMap<>();
        properties.digest().ifPresent(digest -> own.put(DIGEST, digest));
        properties.source().ifPresent(source -> {
            own.put(SOURCE, source.hex());
            own.put(CODE, source.code().value());
        });
        StringBuilder added = new StringBuilder();
        int number = next;
        for (Map.Entry<String, String> property : own.entrySet()) {
            added.append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"")
                    .append(number++)
                    .append("\" name=\"")
                    .append(property.getKey())
                    .append("\"><vt:lpwstr>")
                    .append(Xml.escaped(property.getValue()))
                    .append("</vt:lpwstr></property>");
        }
        return Xml.DECLARATION
                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">" + entries
                + added
                + "</Properties>";
    }
}
