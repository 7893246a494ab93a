package th.ita.cli.desk;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Origin;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.FrameworkFolder;
import th.ita.rules.frameworks.FrameworkFiles;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.frameworks.LayeredFrameworks;

/**
 * The frameworks a command works with: those built in, and once the command line is parsed, those of the user's folder.
 * It stands in every command from the start, before anyone knows what the user will ask for.
 *
 * <p>A year that both have is refused at once, even if the command is about another: were it refused only when asked
 * for, a paper could leave out last year's scores, as it does where a year is not known, and hardly anyone would notice.
 */
public final class ChosenFrameworks implements FrameworkSource {
    public static final String FOLDER = "--frameworks";
    public static final String OVERRIDE = "--override-frameworks";

    private final SortedMap<FiscalYear, Framework> used = new TreeMap<>();
    private FrameworkSource chosen = Frameworks.builtIn();

    /** Opens what the command line asks for, and returns everything that keeps it from being used. */
    public List<Refusal> choose(ParseResult parsed) {
        Optional<Path> folder = Optional.empty();
        boolean overriding = false;
        for (CommandLine command : parsed.asCommandLineList()) {
            folder = command.getParseResult().matchedOptionValue(FOLDER, folder);
            overriding |= command.getParseResult().hasMatchedOption(OVERRIDE);
        }
        if (folder.isEmpty()) {
            return overriding
                    ? List.of(Refusal.of(CliRefusal.NOTHING_TO_OVERRIDE_WITH, Place.path(OVERRIDE), FOLDER))
                    : List.of();
        }
        return open(folder.get(), overriding);
    }

    private List<Refusal> open(Path folder, boolean overriding) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return List.of(Refusal.of(CliRefusal.NOT_A_FOLDER, Place.path(FOLDER), folder.toString()));
        }
        Validation<List<Refusal>, FrameworkFiles> files = FrameworkFolder.read(folder);
        if (files.isInvalid()) {
            return files.getError();
        }
        LayeredFrameworks both = LayeredFrameworks.overriding(Frameworks.builtIn(), files.get());
        if (!overriding && !both.contested().isEmpty()) {
            return both.contested().stream()
                    .map(year -> contested(year, both, folder))
                    .toList();
        }
        chosen = both;
        return List.of();
    }

    private static Refusal contested(FiscalYear year, FrameworkSource users, Path folder) {
        Place place = users.framework(year).get().origin() instanceof Origin.UserFile file
                ? Place.file(folder.resolve(file.name()).toString())
                : Place.file(folder.toString());
        return Refusal.of(CliRefusal.CONTESTED_YEAR, place, year.toString(), OVERRIDE);
    }

    @Override
    public SortedSet<FiscalYear> years() {
        return chosen.years();
    }

    @Override
    public Either<Refusal, Framework> framework(FiscalYear year) {
        return chosen.framework(year).peek(framework -> used.put(year, framework));
    }

    /** The frameworks that were asked for, earliest first. */
    public List<Framework> used() {
        return List.copyOf(used.values());
    }
}
