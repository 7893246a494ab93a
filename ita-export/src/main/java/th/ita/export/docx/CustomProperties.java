package th.ita.export.docx;

import java.util.Optional;
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

    static final CustomProperties NONE = new CustomProperties("", 2);

    String xml(Optional<String> digest) {
        String added = digest.map(known -> "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"" + next
                        + "\" name=\"" + DIGEST + "\"><vt:lpwstr>" + Xml.escaped(known) + "</vt:lpwstr></property>")
                .orElse("");
        return Xml.DECLARATION
                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">" + entries
                + added
                + "</Properties>";
    }
}
