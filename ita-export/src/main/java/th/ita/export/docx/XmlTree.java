package th.ita.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import th.ita.export.ooxml.Xml;

/** XML of a file that somebody else made, read without following it anywhere. */
final class XmlTree {
    private XmlTree() {}

    static Document parse(byte[] xml) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "300");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Throwing());
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The text of a tree, without a declaration and without comments. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(Node node, StringBuilder text) {
        if (node instanceof Element element) {
            text.append('<').append(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Node attribute = attributes.item(i);
                text.append(' ').append(attribute.getNodeName()).append("=\"");
                text.append(Xml.escaped(attribute.getNodeValue())
                        .replace("\n", "&#10;")
                        .replace("\t", "&#9;"));
                text.append('"');
            }
            text.append('>');
            children(element, text);
            text.append("</").append(element.getTagName()).append('>');
        } else if (node instanceof CharacterData data && !(node instanceof Comment)) {
            text.append(Xml.escaped(data.getData()));
        } else {
            children(node, text);
        }
    }

    private static void children(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, text);
        }
    }

    /** All elements of a name below a node, in order; a list that stays while the tree changes. */
    static List<Element> all(Document tree, String name) {
        return list(tree.getElementsByTagName(name));
    }

    static List<Element> all(Element element, String name) {
        return list(element.getElementsByTagName(name));
    }

    /** The first child element of a name. */
    static Optional<Element> child(Element element, String name) {
        return list(element.getChildNodes()).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst();
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // Nothing to tell: the tree is there.
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
