package th.ita.export.keys;

import th.ita.domain.refusal.RefusalCode;

/** Why a file gives no key, or cannot become one. */
public enum KeyRefusal implements RefusalCode {
    /** A private key can be read by others than its owner; argument: who may do what, as the system writes it. */
    KEY_OPEN_TO_OTHERS,
    /** The file holds a public key where a private one is needed. */
    ONLY_A_PUBLIC_KEY,
    /** The file holds a private key where the public one is asked for. */
    A_PRIVATE_KEY,
    /** The file holds no key that can be read. */
    NOT_A_KEY_FILE,
    /** The private key is none of Ed25519, or the public key beside it is not its other half. */
    NO_PAIR,
    /** A file is there already, and a key is never overwritten. */
    KEY_FILE_EXISTS
}
