package th.ita.export.json;

/** A reason why a signature does not vouch for a document. */
public enum SignatureFlaw {
    /** The key that the signature names did not make it: what it says was changed, or the signature itself. */
    ALTERED_SIGNATURE,
    /** Another key made it than the one that was expected. */
    WRONG_KEY,
    /** Nobody said which key should have made it. */
    KEY_NOT_CHECKED,
    /** It is of another agency's document, of another year or of another kind. */
    OTHER_DOCUMENT,
    /** The document is not as it was when it was signed. */
    CHANGED_DOCUMENT
}
