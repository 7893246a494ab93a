package th.ita.cli.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
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

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /**
     * The language of what goes into papers: Thai, unless the user asked for another one, of this command or, before its
     * name, of the program.
     */
    public Language ofPapers(Terminal terminal) {
        for (CommandSpec asked = command; asked != null; asked = asked.parent()) {
            OptionSpec option = asked.findOption("--lang");
            if (option != null && ((Optional<?>) option.getValue()).isPresent()) {
                return terminal.language();
            }
        }
        return Language.TH;
    }
}
