package th.ita.export.document;

import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;

/** The form of the names that headings and tables have, safe as an anchor, a bookmark and a file name. */
final class BlockId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private BlockId() {}

    static void check(String id) {
        if (!FORM.matcher(id).matches()) {
            throw new OutOfRangeException("id", id, FORM.pattern());
        }
    }
}
