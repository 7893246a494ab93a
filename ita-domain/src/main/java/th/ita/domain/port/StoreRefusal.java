package th.ita.domain.port;

import th.ita.domain.refusal.RefusalCode;

/** Why no store can be found or opened by what a person typed. */
public enum StoreRefusal implements RefusalCode {
    /** A text is no address of a store; arguments: the text, the kinds of store there are. */
    NOT_A_STORE_ADDRESS,
    /** No store of the kind is installed; arguments: the kind, the kinds there are. */
    NO_SUCH_STORE,
    /** Several stores of the same kind are installed; arguments: the kind, their classes. */
    SEVERAL_STORES,
    /** The address lacks what its kind of store needs; arguments: the address without secrets, what one looks like. */
    INCOMPLETE_STORE_ADDRESS
}
