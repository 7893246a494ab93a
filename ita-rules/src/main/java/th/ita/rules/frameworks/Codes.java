package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_DUPLICATE_CODE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_UNKNOWN_CODE;

import java.util.HashSet;
import java.util.Set;

/** The codes that one list of the file defines, each once, and to which other lists refer. */
final class Codes {
    private final String list;
    private final Form form;
    private final Set<String> defined = new HashSet<>();

    Codes(String list, Form form) {
        this.list = list;
        this.form = form;
    }

    /** {@return the code that this value defines} */
    String define(Found code) {
        String text = code.text(form);
        if (!defined.add(text)) {
            throw code.refused(FRAMEWORK_DUPLICATE_CODE, text, list);
        }
        return text;
    }

    /** {@return the code that this value refers to} */
    String refer(Found code) {
        String text = code.text(form);
        if (!defined.contains(text)) {
            throw code.refused(FRAMEWORK_UNKNOWN_CODE, text, list);
        }
        return text;
    }
}
