package th.ita.export.signing;

import th.ita.domain.refusal.RefusalCode;

/** Why something is no part of a signature, or cannot get one. */
public enum SignatureRefusal implements RefusalCode {
    /** A text that should be a digest is not 64 hexadecimal digits in small letters; argument: the text. */
    NOT_A_DIGEST,
    /** A text that should be a short code is not four groups of four letters and digits; argument: the text. */
    NOT_A_SHORT_CODE,
    /** A text that should be a public key is not 32 bytes in Base64; argument: the text. */
    NOT_A_PUBLIC_KEY,
    /** A text that should be a signature is not 64 bytes in Base64; argument: the text. */
    NOT_A_SIGNATURE,
    /** A text that should say which part of a document is meant does not; argument: the text. */
    NOT_A_PART,
    /** A text that should be the digest of a part is not 32 hexadecimal digits in small letters; argument: the text. */
    NOT_A_PART_DIGEST,
    /** A document does not say whose it is, so that nobody could tell what was signed. */
    SIGNED_FOR_NOBODY,
    /** The signature is over a form of documents that this program writes no more; arguments: that form, its own. */
    OLDER_SIGNED_FORM
}
