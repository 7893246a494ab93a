package th.ita.cli.stores;

import io.vavr.control.Either;
import picocli.CommandLine.Parameters;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RevisionKey;

/** The document in a store that a command works on. */
final class KeyArgument {
    @Parameters(index = "0", paramLabel = "AGENCY/YEAR/KIND", descriptionKey = "store-key")
    String text = "";

    Either<Refusal, RevisionKey> key() {
        return RevisionKey.parse(text);
    }
}
