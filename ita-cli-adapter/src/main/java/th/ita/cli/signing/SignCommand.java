package th.ita.cli.signing;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.desk.IoTrouble;
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.CanonicalDocument;
import th.ita.export.json.SignatureJson;
import th.ita.export.keys.KeyFiles;
import th.ita.export.signing.SigningKey;

/** Signs a document, or makes the key to sign with. */
@Command(name = "sign", addMethodSubcommands = false)
public final class SignCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    Optional<Path> file = Optional.empty();

    @Option(names = "--key", paramLabel = "KEY", descriptionKey = "sign-key")
    Optional<Path> key = Optional.empty();

    @Option(names = "--new-key", paramLabel = "KEY", descriptionKey = "sign-new-key")
    Optional<Path> newKey = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE.sig", descriptionKey = "sign-out")
    Optional<Path> target = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
    String year = "";

    @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "agency")
    String agency = "";

    @Mixin
    final CommonOptions common = new CommonOptions();

    public SignCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (newKey.isPresent()) {
            boolean alone = file.isEmpty() && key.isEmpty() && target.isEmpty();
            return alone
                    ? make(newKey.get())
                    : desk.terminal().refuse(Refusal.of(CliRefusal.NEW_KEY_ALONE, Place.path("--new-key")));
        }
        return file.isPresent() && key.isPresent()
                ? sign(file.get(), key.get())
                : desk.terminal().refuse(Refusal.of(CliRefusal.NOTHING_TO_SIGN, Place.unknown()));
    }

    private int make(Path where) throws IOException {
        Terminal terminal = desk.terminal();
        Either<Refusal, SigningKey> made = KeyFiles.create(where);
        if (made.isLeft()) {
            return terminal.refuse(made.getLeft());
        }
        terminal.say(
                "sign.key-made", where.toString(), KeyFiles.publicFile(where).toString());
        tellKey(made.get());
        terminal.say("sign.publish");
        return ExitCode.DONE;
    }

    private int sign(Path what, Path with) throws IOException {
        Terminal terminal = desk.terminal();
        Path signature = target.orElseGet(() -> Signing.beside(what));
        Optional<Refusal> unfit = unfit(signature, what, with);
        if (unfit.isPresent()) {
            return terminal.refuse(unfit.get());
        }
        Either<Refusal, CanonicalDocument> document = Signing.document(argument(what), desk);
        if (document.isLeft()) {
            return terminal.refuse(document.getLeft());
        }
        Either<Refusal, SigningKey> signer =
                KeyFiles.signing(with).mapLeft(refusal -> IoTrouble.explained(refusal, terminal.words()));
        if (signer.isLeft()) {
            return terminal.refuse(signer.getLeft());
        }
        OutputFiles files = new OutputFiles();
        files.add(signature, SignatureJson.write(document.get().sign(signer.get())));
        files.writeAndTell(terminal);
        terminal.say("sign.document", document.get().key().toString());
        terminal.say("sign.digest", document.get().digest().hex());
        terminal.say("sign.code", document.get().digest().code().value());
        tellKey(signer.get());
        Signing.tellUncovered(what, terminal);
        return ExitCode.DONE;
    }

    private void tellKey(SigningKey signer) {
        desk.terminal().say("sign.key", signer.verifying().fingerprint().value());
    }

    /** Why the signature cannot be written where it is asked for. */
    private static Optional<Refusal> unfit(Path signature, Path document, Path key) throws IOException {
        if (Files.isDirectory(signature)) {
            return Optional.of(Refusal.of(CliRefusal.NOT_A_FILE, Place.path("--out"), signature.toString()));
        }
        for (Path input : new Path[] {document, key}) {
            if (Files.exists(signature) && Files.exists(input) && Files.isSameFile(signature, input)) {
                return Optional.of(Refusal.of(CliRefusal.OUTPUT_IS_INPUT, Place.path("--out"), input.toString()));
            }
        }
        return Optional.empty();
    }

    private DocumentArgument argument(Path document) {
        DocumentArgument argument = new DocumentArgument();
        argument.file = document;
        argument.year = year;
        argument.agency = agency;
        return argument;
    }
}
