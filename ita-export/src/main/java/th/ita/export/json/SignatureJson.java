package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.MISSING_KEY;
import static th.ita.export.json.JsonRefusal.NEWER_SCHEMA;
import static th.ita.export.json.JsonRefusal.NOT_A_COUNT;
import static th.ita.export.json.JsonRefusal.OTHER_KIND;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.signing.DetachedSignature;
import th.ita.export.signing.DocumentDigest;
import th.ita.export.signing.SignedPart;
import th.ita.export.signing.Statement;
import th.ita.export.signing.VerifyingKey;
import th.ita.rules.json.Json;

/** Signatures as files that stand beside their documents, and what was found when one was held against the other. */
public final class SignatureJson {
    private static final String KIND = "ita-signature";
    private static final int VERSION = 1;

    private SignatureJson() {}

    /**
     * Writes a signature.
     *
     * @param signature the signature
     * @return JSON text that ends with a line break; it holds no word of the document but whose it is
     */
    public static String write(DetachedSignature signature) {
        Statement statement = signature.statement();
        Json.ObjectBuilder parts = Json.object();
        statement.parts().forEach(part -> parts.with(part.path(), part.digest()));
        return JsonPrinter.print(Json.object()
                .with("kind", KIND)
                .with("schemaVersion", VERSION)
                .with("document", statement.document().toString())
                .with("form", statement.form())
                .with("digest", statement.digest().hex())
                .with("publicKey", signature.signer().base64())
                .with("signature", signature.base64())
                .with("parts", parts.build())
                .build());
    }

    /**
     * Reads a signature.
     *
     * @param bytes JSON in UTF-8, at most 50 MB
     * @param fileName the file's name as the user gave it, for messages
     * @return the signature, whether it holds or not, or the first reason in the file why it is none
     */
    public static Either<Refusal, DetachedSignature> read(byte[] bytes, String fileName) {
        return JsonFile.read(bytes, fileName, SignatureJson::read);
    }

    /**
     * Writes what was found.
     *
     * @param check what was found
     * @return JSON text that ends with a line break
     */
    public static String check(SignatureCheck check) {
        Statement statement = check.signature().statement();
        return JsonPrinter.print(Json.object()
                .with("valid", check.vouches())
                .with("flaws", Json.texts(check.flaws().stream()))
                .with("document", pair(statement.document(), check.document()))
                .with("digest", pair(statement.digest(), check.digest()))
                .with("code", pair(statement.digest().code(), check.digest().code()))
                .with(
                        "key",
                        Json.object()
                                .with(
                                        "signed",
                                        check.signature().signer().fingerprint().value())
                                .with("expected", check.expected())
                                .build())
                .with("changes", Json.list(check.changes().stream(), SignatureJson::change))
                .build());
    }

    private static Json pair(Object signed, Object found) {
        return Json.object()
                .with("signed", signed.toString())
                .with("found", found.toString())
                .build();
    }

    private static Json change(DocumentChange change) {
        Json.ObjectBuilder object =
                Json.object().with("area", DocumentArea.of(change).name());
        ((Json.Obj) StoreJson.change(change)).members().forEach(object::with);
        return object.build();
    }

    /** Looks at the kind and the version first: what else another file may hold, nobody knows. */
    private static Optional<DetachedSignature> read(Node root) {
        Optional<Node> kind = member(root, "kind");
        Optional<Integer> version = member(root, "schemaVersion").flatMap(Node::count);
        if (kind.isEmpty()) {
            return root.refused(MISSING_KEY, "kind");
        }
        Optional<String> named = kind.get().text();
        if (named.filter(KIND::equals).isEmpty()) {
            return named.isEmpty() ? Optional.empty() : kind.get().refused(OTHER_KIND, named.get(), KIND);
        }
        if (version.filter(number -> number > VERSION).isPresent()) {
            return root.refused(NEWER_SCHEMA, version.get().toString(), Integer.toString(VERSION));
        }
        return root.object("kind", "schemaVersion", "document", "form", "digest", "publicKey", "signature", "parts")
                .flatMap(SignatureJson::read);
    }

    private static Optional<Node> member(Node root, String key) {
        return root.members().stream()
                .filter(member -> member.key().equals(key))
                .map(Node.Member::value)
                .filter(value -> !value.isNull())
                .findFirst();
    }

    private static Optional<DetachedSignature> read(Fields fields) {
        form(fields.required("schemaVersion"));
        Optional<RevisionKey> document = fields.required("document").parsed(RevisionKey::parse);
        Optional<Integer> form = form(fields.required("form"));
        Optional<DocumentDigest> digest = fields.required("digest").parsed(DocumentDigest::parse);
        Optional<VerifyingKey> key = fields.required("publicKey").parsed(VerifyingKey::parse);
        List<SignedPart> parts = fields.required("parts").members().stream()
                .flatMap(member -> part(member).stream())
                .toList();
        Optional<Statement> statement = document.flatMap(
                whose -> form.flatMap(version -> digest.map(whole -> new Statement(whose, version, whole, parts))));
        return statement.flatMap(said -> key.flatMap(
                signer -> fields.required("signature").parsed(text -> DetachedSignature.parse(said, signer, text))));
    }

    private static Optional<Integer> form(Node node) {
        Optional<Integer> form = node.count();
        return form.filter(number -> number < 1).isPresent() ? node.refused(NOT_A_COUNT, "0") : form;
    }

    private static Optional<SignedPart> part(Node.Member member) {
        return member.value()
                .text()
                .flatMap(digest -> member.value().parsed(digest, text -> SignedPart.parse(member.key(), text)));
    }
}
