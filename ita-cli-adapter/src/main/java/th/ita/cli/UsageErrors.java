package th.ita.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
                    : wanted(missing.getMissing().get(0));
            terminal.complain("cli.missing", wanted);
        } else if (error instanceof UnmatchedArgumentException unmatched) {
            String near = String.join(", ", unmatched.getSuggestions());
            terminal.complain(
                    near.isEmpty() ? "cli.unknown" : "cli.unknown-near",
                    String.join(" ", unmatched.getUnmatched()),
                    near);
        } else if (error.getArgSpec() != null && error.getValue() != null) {
            String option = error.getArgSpec().isOption()
                    ? ((CommandLine.Model.OptionSpec) error.getArgSpec()).longestName()
                    : error.getArgSpec().paramLabel();
            terminal.complain(
                    "cli.value", option, error.getValue(), error.getArgSpec().paramLabel());
        } else {
            terminal.complain("cli.usage", String.valueOf(error.getMessage()));
        }
        terminal.note("cli.see-help", name);
        return ExitCode.BAD_INPUT;
    }

    /** An option by its name, since its value says little; anything else by its label. */
    private static String wanted(CommandLine.Model.ArgSpec missing) {
        return missing instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : missing.paramLabel();
    }
}
