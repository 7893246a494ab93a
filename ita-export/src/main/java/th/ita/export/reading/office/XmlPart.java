package th.ita.export.reading.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** Goes through the XML of a part, element by element: no document types, no entities, nothing from elsewhere. */
final class XmlPart {
    private XmlPart() {}

    /** What happens on the way; elements are named without their namespace. */
    interface Visitor {
        void begin(String element, XMLStreamReader xml);

        default void text(String text) {}

        default void end(String element) {}

        /** Whether to go on. */
        default boolean goesOn() {
            return true;
        }
    }

    static void visit(PackagePart part, Visitor visitor) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream stream = part.getInputStream()) {
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext() && visitor.goesOn()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.begin(xml.getLocalName(), xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.text(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> visitor.end(xml.getLocalName());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException("a document type is declared");
                    default -> {
                        // Comments and instructions say nothing.
                    }
                }
            }
            xml.close();
        }
    }

    /** The value of an attribute, whatever its namespace. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The number that an attribute states, or another one where it states none. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String stated = attribute(xml, name);
        return stated != null && stated.matches("[0-9]{1,6}") ? Integer.parseInt(stated) : otherwise;
    }
}
