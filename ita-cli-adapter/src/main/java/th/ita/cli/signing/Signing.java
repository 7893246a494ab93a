package th.ita.cli.signing;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.export.json.CanonicalDocument;
import th.ita.export.reading.SourceFile;

/** What signing and verifying have in common: the document in the form that is signed, and the file beside it. */
final class Signing {
    private static final String ENDING = ".sig";

    private Signing() {}

    /** The document of a file, or why there is none. */
    static Either<Refusal, CanonicalDocument> document(DocumentArgument argument, Desk desk) {
        return argument.read(desk)
                .flatMap(input -> input instanceof Input.OfPlan plan
                        ? CanonicalDocument.of(plan.report())
                        : CanonicalDocument.of(((Input.OfResult) input).result()))
                .mapLeft(argument::here);
    }

    /** Where the signature of a document is kept unless told otherwise. */
    static Path beside(Path document) {
        return document.resolveSibling(document.getFileName() + ENDING);
    }

    /** Says what in the file no signature is over. */
    static void tellUncovered(Path document, Terminal terminal) {
        if (document.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            List<String> keys = SourceFile.load(document)
                    .map(file -> CanonicalDocument.uncovered(file.content(), file.name()))
                    .getOrElse(List.of());
            keys.forEach(key -> terminal.note("sign.uncovered", key));
        }
    }
}
