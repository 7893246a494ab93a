package th.ita.export.pdf.writing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import th.ita.export.document.Document;

/** Describes a file in XMP: what it is called, whose it is, and to what it conforms. It carries no date. */
final class Xmp {
    static final String PRODUCER = "ITA";

    private static final String EXTENSION = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private Xmp() {}

    static byte[] of(Document document, String title) {
        StringBuilder xmp = new StringBuilder();
        xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" ")
                .append("xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" ")
                .append("xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" ")
                .append("xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
                .append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n")
                .append("<pdfuaid:part>1</pdfuaid:part>\n<pdf:Producer>")
                .append(PRODUCER)
                .append("</pdf:Producer>\n<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt><rdf:li ")
                .append("xml:lang=\"x-default\">")
                .append(escaped(title))
                .append("</rdf:li></rdf:Alt></dc:title>\n<dc:creator><rdf:Seq><rdf:li>")
                .append(escaped(document.properties().author()))
                .append("</rdf:li></rdf:Seq></dc:creator>\n<dc:language><rdf:Bag><rdf:li>")
                .append(document.language().name().toLowerCase(Locale.ROOT))
                .append("</rdf:li></rdf:Bag></dc:language>\n");
        document.properties()
                .digest()
                .ifPresent(digest -> xmp.append("<dc:identifier>sha256:")
                        .append(escaped(digest))
                        .append("</dc:identifier>\n"));
        document.properties()
                .source()
                .ifPresent(source -> xmp.append("<dc:source>sha256:")
                        .append(source)
                        .append(' ')
                        .append(source.code())
                        .append("</dc:source>\n"));
        xmp.append("</rdf:Description>\n").append(EXTENSION).append("</rdf:RDF>\n</x:xmpmeta>\n");
        return xmp.append("<?xpacket end=\"r\"?>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
