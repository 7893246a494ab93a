package th.ita.domain.port;

import org.jspecify.annotations.Nullable;
import th.ita.domain.ItaException;

/** A store cannot do its work, for a reason that lies with its medium and not with what it was asked. */
public final class StoreException extends ItaException {
    private static final long serialVersionUID = 1L;

    private final StoreTrouble trouble;
    private final String store;
    private final String detail;

    /**
     * Creates the fault.
     *
     * @param trouble what is the matter
     * @param store which store, by its address without secrets
     * @param detail more about it in the words of the medium, empty if there is no more
     */
    public StoreException(StoreTrouble trouble, String store, String detail) {
        this(trouble, store, detail, null);
    }

    /**
     * Creates the fault that another fault led to.
     *
     * @param trouble what is the matter
     * @param store which store, by its address without secrets
     * @param detail more about it in the words of the medium, empty if there is no more
     * @param cause what led to it, if anything
     */
    public StoreException(StoreTrouble trouble, String store, String detail, @Nullable Throwable cause) {
        super("store " + store + ": " + trouble + (detail.isEmpty() ? "" : ": " + detail));
        if (cause != null) {
            initCause(cause);
        }
        this.trouble = trouble;
        this.store = store;
        this.detail = detail;
    }

    /** {@return what is the matter} */
    public StoreTrouble trouble() {
        return trouble;
    }

    /** {@return which store, by its address without secrets} */
    public String store() {
        return store;
    }

    /** {@return more about it in the words of the medium, empty if there is no more} */
    public String detail() {
        return detail;
    }
}
