package th.ita.rules.frameworks;

import th.ita.domain.ItaException;

/** A framework that comes with the library cannot be read: the library itself is broken. */
final class BrokenFrameworkException extends ItaException {
    private static final long serialVersionUID = 1L;

    BrokenFrameworkException(String resource, String reason) {
        super("built-in framework " + resource + " cannot be read: " + reason);
    }
}
