package th.ita.cli.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.text.Language;

/** The options that every command has. */
public final class CommonOptions {
    /** Read before parsing by the start of the command; listed here so that it is accepted and shown. */
    @Option(names = "--lang", paramLabel = "th|en", descriptionKey = "lang")
    public Optional<Language> language = Optional.empty();

    /** Opened before the command runs by {@link ChosenFrameworks}; listed here so that it is accepted and shown. */
    @Option(names = ChosenFrameworks.FOLDER, paramLabel = "DIR", descriptionKey = "frameworks")
    public Optional<Path> frameworks = Optional.empty();

    @Option(names = ChosenFrameworks.OVERRIDE, descriptionKey = "override-frameworks")
    public boolean overriding;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    public boolean help;

    /** The language of what goes into papers: Thai, unless the user asked for another one. */
    public Language ofPapers(Terminal terminal) {
        return language.isPresent() ? terminal.language() : Language.TH;
    }

    /** Whether the user asked for a language. */
    public boolean hasLanguage() {
        return language.isPresent();
    }
}
