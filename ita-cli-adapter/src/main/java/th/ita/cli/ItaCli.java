package th.ita.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParseResult;
import th.ita.cli.desk.Ahead;
import th.ita.cli.desk.ChosenFrameworks;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.IoTrouble;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.port.StoreException;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.export.input.InputReader;

/** The {@code ita} command with everything it needs: where its parts are put together, and nowhere else. */
final class ItaCli {
    private final PrintStream out;
    private final PrintStream err;
    private final String userLanguage;
    private final boolean attended;

    /**
     * A command that writes to the given streams.
     *
     * @param out where results go
     * @param err where messages go
     * @param userLanguage the user's language as a two-letter code, which {@code --lang} outranks
     */
    ItaCli(PrintStream out, PrintStream err, String userLanguage) {
        this(out, err, userLanguage, false);
    }

    /** The same; attended where somebody sees messages as they come. */
    ItaCli(PrintStream out, PrintStream err, String userLanguage, boolean attended) {
        this.attended = attended;
        this.out = out;
        this.err = err;
        this.userLanguage = userLanguage;
    }

    /** Runs the command and returns its exit code. */
    int run(String... arguments) {
        Terminal terminal = new Terminal(out, err, language(arguments), attended);
        Ahead.run(terminal::words);
        ChosenFrameworks frameworks = new ChosenFrameworks();
        Desk desk = new Desk(terminal, frameworks, InputReader.of(frameworks));
        CommandLine command = new CommandLine(Ita.class, factory(desk));
        Commands.neededBy(arguments)
                .forEach(name -> command.addSubcommand(Commands.named(name).orElseThrow()));
        return command.setResourceBundle(Help.in(terminal.language()))
                .setOut(writer(out))
                .setErr(writer(err))
                .setUsageHelpWidth(110)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> execute(parsed, frameworks, terminal))
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionExceptionHandler((fault, line, parsed) -> explain(fault, terminal))
                .execute(arguments);
    }

    /** Runs the command with the frameworks the user chose; help is given whatever they hold. */
    private static int execute(ParseResult parsed, ChosenFrameworks frameworks, Terminal terminal) {
        boolean helped = parsed.asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested);
        List<Refusal> refusals = helped ? List.of() : frameworks.choose(parsed);
        return refusals.isEmpty()
                ? new CommandLine.RunLast().execute(parsed)
                : terminal.refuse(refusals.stream()
                        .map(refusal -> IoTrouble.explained(refusal, terminal.words()))
                        .toList());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Commands are made with the desk they work at. */
    private static IFactory factory(Desk desk) {
        return new IFactory() {
            @Override
            public <K> K create(Class<K> kind) throws Exception {
                try {
                    return kind.getDeclaredConstructor(Desk.class).newInstance(desk);
                } catch (NoSuchMethodException needsNoDesk) {
                    return CommandLine.defaultFactory().create(kind);
                }
            }
        };
    }

    private static int explain(Exception fault, Terminal terminal) {
        if (fault instanceof StoreException trouble) {
            terminal.complain("store.trouble." + trouble.trouble().name(), trouble.store(), trouble.detail());
        } else if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            terminal.complain("cli.trouble", IoTrouble.words(fault, terminal.words()));
        } else {
            terminal.complain("cli.fault", fault.toString());
        }
        return ExitCode.TROUBLE;
    }

    /** The language is needed before the command line is parsed, since the help is written in it. */
    private Language language(String[] arguments) {
        String chosen = userLanguage;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                chosen = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                chosen = arguments[i + 1];
            }
        }
        return chosen.toLowerCase(Locale.ROOT).equals("th") ? Language.TH : Language.EN;
    }
}
