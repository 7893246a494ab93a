package th.ita.export.reading.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** Which styles of a document are those of headings and of lists; their ids differ from one language of Word to another. */
final class WordStyles implements XmlPart.Visitor {
    private static final Pattern HEADING = Pattern.compile("heading [1-9]|title|หัวเรื่อง ?[0-9๐-๙]*|ชื่อเรื่อง");

    private final Set<String> headings = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private String style = "";

    static WordStyles of(PackagePart part) throws IOException, XMLStreamException {
        WordStyles styles = new WordStyles();
        XmlPart.visit(part, styles);
        return styles;
    }

    /** Styles of a document that declares none. */
    static WordStyles none() {
        return new WordStyles();
    }

    @Override
    public void begin(String element, XMLStreamReader xml) {
        String value = XmlPart.attribute(xml, "val");
        switch (element) {
            case "style" -> style = String.valueOf(XmlPart.attribute(xml, "styleId"));
            case "name" -> {
                if (value != null
                        && HEADING.matcher(value.toLowerCase(Locale.ROOT)).matches()) {
                    headings.add(style);
                }
            }
            case "basedOn" -> basedOn.put(style, String.valueOf(value));
            case "numPr" -> lists.add(style);
            default -> {
                // Looks only.
            }
        }
    }

    boolean isHeading(@Nullable String id) {
        return isIn(headings, id) || (headings.isEmpty() && id != null && id.matches("(?i)heading[1-9]|title"));
    }

    boolean isList(@Nullable String id) {
        return isIn(lists, id);
    }

    private boolean isIn(Set<String> kind, @Nullable String id) {
        String at = id;
        for (int step = 0; at != null && step < 10; step++) {
            if (kind.contains(at)) {
                return true;
            }
            at = basedOn.get(at);
        }
        return false;
    }
}
