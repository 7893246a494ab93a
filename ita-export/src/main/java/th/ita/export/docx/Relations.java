package th.ita.export.docx;

import java.net.URI;
import java.util.List;
import th.ita.domain.measures.WebAddress;
import th.ita.export.ooxml.Xml;

/**
 * What a part of a file refers to.
 *
 * @param path where it stands in the file
 * @param entries its entries as XML
 */
record Relations(String path, String entries) {
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    static String entry(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + Xml.escaped(target) + "\"/>";
    }

    Relations plus(String entry) {
        return new Relations(path, entries + entry);
    }

    String xml() {
        return Xml.DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "\">" + entries + "</Relationships>";
    }

    /** With the pages of the web that links lead to. */
    Relations plus(List<URI> links) {
        StringBuilder more = new StringBuilder(entries);
        for (int i = 0; i < links.size(); i++) {
            more.append("<Relationship Id=\"itaLink")
                    .append(i + 1)
                    .append("\" Type=\"" + OFFICE + "/hyperlink\" Target=\"")
                    .append(Xml.escaped(WebAddress.ascii(links.get(i)).toASCIIString()))
                    .append("\" TargetMode=\"External\"/>");
        }
        return new Relations(path, more.toString());
    }

    /** Where the relations of a part stand. */
    static String pathOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }
}
