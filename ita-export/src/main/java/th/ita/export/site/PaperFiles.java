package th.ita.export.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.text.Language;

/**
 * A paper in its formats.
 *
 * @param language the language it is written in
 * @param item the item it is published for
 * @param title its title
 * @param files its files by name, such as {@code o42.pdf}, in the order in which they are offered; names hold small
 *     letters, digits, dashes and dots
 */
public record PaperFiles(Language language, ItemCode item, String title, Map<String, byte[]> files) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9]+)+");

    /** Checks the names, which become addresses, and keeps its own copy of the map. */
    public PaperFiles {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        for (String name : files.keySet()) {
            if (!NAME.matcher(name).matches()) {
                throw new OutOfRangeException("file of a paper", name, NAME.pattern());
            }
        }
    }
}
