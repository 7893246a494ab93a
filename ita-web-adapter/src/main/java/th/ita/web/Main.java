package th.ita.web;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import th.ita.domain.text.Language;

/** Starts the server, or looks after who may use it: {@code ita serve}. */
public final class Main {
    private Main() {}

    /**
     * Runs the command. A server that was started goes on when this returns.
     *
     * @param line the command line after {@code serve}
     */
    public static void main(String[] line) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        List<String> words = List.of(line);
        Path home = Path.of(System.getProperty("user.home", "."));
        String user = System.getProperty("user.name", "ita");
        ServeCommand command =
                new ServeCommand(out, err, language(words), Clock.systemUTC(), new SecureRandom(), home, user);
        int code = command.run(words);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The language is needed before the command line is read, since what is wrong with it is told in that language. */
    static Language language(List<String> words) {
        String chosen = System.getProperty("user.language", "");
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith("--lang=")) {
                chosen = words.get(i).substring("--lang=".length());
            } else if (words.get(i).equals("--lang") && i + 1 < words.size()) {
                chosen = words.get(i + 1);
            }
        }
        return chosen.toLowerCase(Locale.ROOT).equals("th") ? Language.TH : Language.EN;
    }
}
