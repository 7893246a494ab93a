package th.ita.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import th.ita.cli.desk.Version;

/** Starts the command with the process's own streams, always in UTF-8. */
public final class Main {
    private Main() {}

    /**
     * Runs {@code ita} and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        // Libraries complain on standard error of what comes back as a refusal.
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        PrintStream out = stream(FileDescriptor.out);
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            // Said at once, and without the end of System.exit, which looks for loggers first.
            out.println(Version.line());
            return;
        }
        PrintStream err = stream(FileDescriptor.err);
        boolean attended = Boolean.getBoolean("ita.attended");
        int code = new ItaCli(out, err, System.getProperty("user.language", ""), attended).run(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
