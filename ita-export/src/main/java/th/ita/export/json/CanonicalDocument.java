package th.ita.export.json;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.reading.ReadReport;
import th.ita.export.signing.DetachedSignature;
import th.ita.export.signing.DocumentDigest;
import th.ita.export.signing.ShortCode;
import th.ita.export.signing.SignatureRefusal;
import th.ita.export.signing.SignedPart;
import th.ita.export.signing.SigningKey;
import th.ita.export.signing.Statement;
import th.ita.rules.json.Json;

/**
 * A document in the one form that is digested and signed: the very bytes that a store keeps of it. How a file was laid out,
 * in which order its keys stood and which frameworks it was made by is no part of it. Immutable and thread-safe.
 *
 * <p>Example: {@code CanonicalDocument.of(report).map(document -> document.sign(key))}.
 */
public final class CanonicalDocument {
    private final RevisionKey key;
    private final int form;
    private final Payload payload;
    private final Json json;

    private CanonicalDocument(RevisionKey key, int form, Payload payload, Json json) {
        this.key = key;
        this.form = form;
        this.payload = payload;
        this.json = json;
    }

    /**
     * A measures plan with what its reader had to say, which stands on the papers too.
     *
     * @param report the plan
     * @return the document, or that it is too large
     */
    public static Either<Refusal, CanonicalDocument> of(ReadReport report) {
        MeasuresPlan plan = report.plan();
        RevisionKey key = new RevisionKey(plan.agency().id(), plan.fiscalYear(), RecordKind.MEASURES_PLAN);
        return of(key, JsonDocuments.REPORTS, report);
    }

    /**
     * A result by itself.
     *
     * @param result the result
     * @return the document, or that it does not say whose it is or is too large
     */
    public static Either<Refusal, CanonicalDocument> of(Assessment result) {
        return result.agency()
                .map(Agency::id)
                .map(agency -> new RevisionKey(agency, result.fiscalYear(), RecordKind.ASSESSMENT))
                .map(key -> of(key, JsonDocuments.ASSESSMENTS, result))
                .orElseGet(() -> Either.left(Refusal.of(SignatureRefusal.SIGNED_FOR_NOBODY, Place.path("agency"))));
    }

    private static <T> Either<Refusal, CanonicalDocument> of(RevisionKey key, VersionedJson<T> codec, T document) {
        return codec.encode(document)
                .map(payload -> new CanonicalDocument(key, codec.current(), payload, codec.write(document)));
    }

    /**
     * What stands in a file of canonical JSON beside the document, and which no digest and no signature is over.
     *
     * @param bytes JSON in UTF-8
     * @param fileName the file's name as the user gave it
     * @return the keys, none where the file is no JSON
     */
    public static List<String> uncovered(byte[] bytes, String fileName) {
        Either<Refusal, List<String>> keys = JsonFile.read(
                bytes,
                fileName,
                root -> Optional.of(root.members().stream()
                        .map(Node.Member::key)
                        .filter(PlanMapping.FRAMEWORKS::equals)
                        .toList()));
        return keys.getOrElse(List.of());
    }

    /** {@return whose document of which year and kind it is} */
    public RevisionKey key() {
        return key;
    }

    /** {@return the bytes that are digested} */
    public Payload payload() {
        return payload;
    }

    /** {@return the digest of the document} */
    public DocumentDigest digest() {
        return DocumentDigest.of(payload);
    }

    /**
     * Signs the document.
     *
     * @param signer with which key
     * @return the signature, to be kept beside the document; the same each time
     */
    public DetachedSignature sign(SigningKey signer) {
        return DetachedSignature.of(new Statement(key, form, digest(), DocumentParts.of(json)), signer);
    }

    /**
     * Holds the document against a signature.
     *
     * @param signature the signature
     * @param expected the fingerprint of the key that should have made it, as far as known
     * @return what holds and what does not, or that the signature is over another form of documents
     */
    public Either<Refusal, SignatureCheck> check(DetachedSignature signature, Optional<ShortCode> expected) {
        Statement statement = signature.statement();
        if (statement.document().kind() == key.kind() && statement.form() != form) {
            return Either.left(Refusal.of(
                    statement.form() > form ? JsonRefusal.NEWER_SCHEMA : SignatureRefusal.OLDER_SIGNED_FORM,
                    Place.path("form"),
                    Integer.toString(statement.form()),
                    Integer.toString(form)));
        }
        return Either.right(SignatureCheck.of(signature, this, expected));
    }

    /** What differs from the parts that were signed. */
    List<DocumentChange> changesSince(List<SignedPart> signed) {
        return PartsComparison.between(signed, json);
    }
}
