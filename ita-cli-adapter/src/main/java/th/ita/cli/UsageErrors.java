package th.ita.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;

/** Says what is wrong with a command line, what would be right, and where to read more. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (error instanceof MissingParameterException missing) {
            String wanted = missing.getMissing().isEmpty()
                    ? String.valueOf(missing.getMessage())
                    : named(missing.getMissing().get(0));
            terminal.complain("cli.missing", wanted);
        } else if (error instanceof UnmatchedArgumentException unmatched) {
            String near =
                    String.join(", ", NearWords.of(unmatched.getUnmatched().get(0), command));
            terminal.complain(
                    near.isEmpty() ? "cli.unknown" : "cli.unknown-near",
                    String.join(" ", unmatched.getUnmatched()),
                    near);
        } else if (error.getArgSpec() != null && error.getValue() != null) {
            String option = error.getArgSpec() instanceof OptionSpec named
                    ? named.longestName()
                    : error.getArgSpec().paramLabel();
            terminal.complain(
                    "cli.value", option, error.getValue(), error.getArgSpec().paramLabel());
        } else {
            terminal.complain("cli.usage", String.valueOf(error.getMessage()));
        }
        terminal.note("cli.see-help", name);
        return ExitCode.BAD_INPUT;
    }

    /** An argument as the synopsis writes it, such as {@code FILE} or {@code --to YEAR}. */
    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
