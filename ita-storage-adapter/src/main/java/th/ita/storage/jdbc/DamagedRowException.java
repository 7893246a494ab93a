package th.ita.storage.jdbc;

import th.ita.domain.ItaException;

/** A row holds what no store of this library writes. */
public final class DamagedRowException extends ItaException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the fault.
     *
     * @param row whose row
     * @param what what is wrong with it
     */
    public DamagedRowException(String row, String what) {
        super(row + ": " + what);
    }

    /**
     * Creates the fault.
     *
     * @param row whose row
     * @param cause what is wrong with it
     */
    public DamagedRowException(String row, ItaException cause) {
        super(row + ": " + cause.getMessage(), cause);
    }
}
