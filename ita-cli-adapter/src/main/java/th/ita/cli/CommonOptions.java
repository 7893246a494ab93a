package th.ita.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import th.ita.domain.text.Language;

/** The options that every command has. */
final class CommonOptions {
    /** Read before parsing by {@link ItaCli}; listed here so that it is accepted and shown. */
    @Option(names = "--lang", paramLabel = "th|en", descriptionKey = "lang")
    Optional<Language> language = Optional.empty();

    /** Opened before the command runs by {@link ChosenFrameworks}; listed here so that it is accepted and shown. */
    @Option(names = ChosenFrameworks.FOLDER, paramLabel = "DIR", descriptionKey = "frameworks")
    Optional<Path> frameworks = Optional.empty();

    @Option(names = ChosenFrameworks.OVERRIDE, descriptionKey = "override-frameworks")
    boolean overriding;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    /** The language of what goes into papers: Thai, unless the user asked for another one. */
    Language ofPapers(Terminal terminal) {
        return language.isPresent() ? terminal.language() : Language.TH;
    }

    /** Whether the user asked for a language. */
    boolean hasLanguage() {
        return language.isPresent();
    }
}
