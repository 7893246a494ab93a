package th.ita.cli.signing;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.desk.IoTrouble;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.CanonicalDocument;
import th.ita.export.json.SignatureCheck;
import th.ita.export.json.SignatureJson;
import th.ita.export.keys.KeyFiles;
import th.ita.export.reading.SourceFile;
import th.ita.export.signing.DetachedSignature;
import th.ita.export.signing.ShortCode;
import th.ita.export.signing.VerifyingKey;

/** Tells whether a document is the one that was signed, and what differs if it is not. */
@Command(name = "verify", addMethodSubcommands = false)
public final class VerifyCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Option(names = "--signature", paramLabel = "FILE.sig", descriptionKey = "verify-signature")
    Optional<Path> signature = Optional.empty();

    @Option(names = "--key", paramLabel = "KEY.pub|CODE", descriptionKey = "verify-key")
    Optional<String> key = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Terminal terminal = desk.terminal();
        Path beside = signature.orElseGet(() -> Signing.beside(document.file));
        Either<Refusal, SignatureCheck> check = expected()
                .flatMap(code -> Signing.document(document, desk)
                        .flatMap(found -> read(beside).flatMap(given -> check(found, given, code, beside))));
        if (check.isLeft()) {
            return terminal.refuse(IoTrouble.explained(check.getLeft(), terminal.words()));
        }
        if (json) {
            terminal.print(SignatureJson.check(check.get()));
        } else {
            new SignatureView(terminal).show(check.get());
        }
        Signing.tellUncovered(document.file, terminal);
        return check.get().vouches() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static Either<Refusal, SignatureCheck> check(
            CanonicalDocument document, DetachedSignature signature, Optional<ShortCode> expected, Path file) {
        return document.check(signature, expected)
                .mapLeft(refusal -> refusal.at(refusal.where().in(file.toString())));
    }

    private static Either<Refusal, DetachedSignature> read(Path file) {
        return SourceFile.load(file).flatMap(found -> SignatureJson.read(found.content(), found.name()));
    }

    /** The code of the key that should have signed, from its file or as it was typed; none if nobody said. */
    private Either<Refusal, Optional<ShortCode>> expected() {
        if (key.isEmpty()) {
            return Either.right(Optional.empty());
        }
        Either<Refusal, ShortCode> typed = ShortCode.parse(key.get());
        Path file = Path.of(key.get());
        return Files.exists(file) || (typed.isLeft() && key.get().matches(".*[./\\\\].*"))
                ? KeyFiles.verifying(file).map(VerifyingKey::fingerprint).map(Optional::of)
                : typed.map(Optional::of).mapLeft(refusal -> refusal.at(Place.path("--key")));
    }
}
