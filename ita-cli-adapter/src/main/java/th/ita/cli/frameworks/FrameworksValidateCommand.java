package th.ita.cli.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_TOO_LARGE;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.IoTrouble;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.FrameworkFolder;
import th.ita.export.json.FrameworkCheckJson;
import th.ita.rules.finding.Severity;
import th.ita.rules.frameworks.FrameworkCheck;
import th.ita.rules.frameworks.FrameworkFile;
import th.ita.rules.frameworks.validation.FrameworkProblem;

/** Checks a framework file and tells everything that is wrong with it. */
@Command(name = "validate", addMethodSubcommands = false)
public final class FrameworksValidateCommand implements Callable<Integer> {
    private final Desk desk;

    @ParentCommand
    FrameworksCommand frameworks;

    @Parameters(paramLabel = "FILE", descriptionKey = "framework-file")
    Path file = Path.of("");

    @Mixin
    final CommonOptions common = new CommonOptions();

    public FrameworksValidateCommand(Desk desk) {
        this.desk = desk;
        this.frameworks = new FrameworksCommand(desk);
    }

    @Override
    public Integer call() {
        Terminal terminal = desk.terminal();
        Either<Refusal, FrameworkCheck> check = check();
        if (check.isLeft()) {
            return terminal.refuse(IoTrouble.explained(check.getLeft(), terminal.words()));
        }
        if (frameworks.json) {
            terminal.print(FrameworkCheckJson.write(check.get(), terminal.words()));
        } else {
            new FrameworkCheckView(terminal).show(check.get());
        }
        return check.get().passed() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    /** A file that is too large is a problem like any other, found without loading it. */
    private Either<Refusal, FrameworkCheck> check() {
        Either<Refusal, byte[]> bytes = FrameworkFolder.load(file);
        if (bytes.isLeft() && bytes.getLeft().code() == FRAMEWORK_TOO_LARGE) {
            FrameworkProblem tooLarge = new FrameworkProblem(
                    FRAMEWORK_TOO_LARGE, Severity.ERROR, "", 0, bytes.getLeft().arguments());
            return Either.right(new FrameworkCheck(
                    file.toString(), Optional.empty(), Optional.empty(), List.of(tooLarge), List.of()));
        }
        return bytes.map(content -> FrameworkFile.check(file.toString(), content));
    }
}
