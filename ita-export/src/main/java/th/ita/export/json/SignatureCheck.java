package th.ita.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.signing.DetachedSignature;
import th.ita.export.signing.DocumentDigest;
import th.ita.export.signing.ShortCode;
import th.ita.export.signing.Statement;

/**
 * What became of holding a document against a signature.
 *
 * @param signature the signature
 * @param document whose document of which year and kind was held against it
 * @param digest the digest of that document
 * @param expected the fingerprint of the key that should have signed, as far as it was said
 * @param flaws why the signature does not vouch for the document; none if it does
 * @param changes what differs from what was signed, as far as the signature can be believed; earlier values are not known
 */
public record SignatureCheck(
        DetachedSignature signature,
        RevisionKey document,
        DocumentDigest digest,
        Optional<ShortCode> expected,
        List<SignatureFlaw> flaws,
        List<DocumentChange> changes) {
    /** Keeps its own copies of the lists. */
    public SignatureCheck {
        flaws = List.copyOf(flaws);
        changes = List.copyOf(changes);
    }

    static SignatureCheck of(DetachedSignature signature, CanonicalDocument document, Optional<ShortCode> expected) {
        Statement statement = signature.statement();
        boolean believed = signature.holds();
        boolean changed = !statement.digest().equals(document.digest());
        boolean comparable = statement.document().kind() == document.key().kind();
        List<SignatureFlaw> flaws = new ArrayList<>();
        if (!believed) {
            flaws.add(SignatureFlaw.ALTERED_SIGNATURE);
        }
        if (expected.isEmpty()) {
            flaws.add(SignatureFlaw.KEY_NOT_CHECKED);
        } else if (!expected.get().equals(signature.signer().fingerprint())) {
            flaws.add(SignatureFlaw.WRONG_KEY);
        }
        if (believed && !statement.document().equals(document.key())) {
            flaws.add(SignatureFlaw.OTHER_DOCUMENT);
        }
        if (believed && changed) {
            flaws.add(SignatureFlaw.CHANGED_DOCUMENT);
        }
        return new SignatureCheck(
                signature,
                document.key(),
                document.digest(),
                expected,
                flaws,
                believed && changed && comparable ? document.changesSince(statement.parts()) : List.of());
    }

    /** {@return whether the expected key signed just this document} */
    public boolean vouches() {
        return flaws.isEmpty();
    }
}
