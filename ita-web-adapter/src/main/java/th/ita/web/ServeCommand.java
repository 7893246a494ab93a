package th.ita.web;

import io.vavr.control.Either;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import th.ita.domain.port.StoreException;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.export.document.CleanText;
import th.ita.rules.wording.Messages;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;
import th.ita.web.entry.SignIn;
import th.ita.web.http.WebWords;

/** {@code ita serve}: starts a server, tells how, or hands over to what looks after access. */
final class ServeCommand {
    private static final int DONE = 0;
    private static final int BAD = 2;
    private static final int TROUBLE = 3;
    private static final Set<String> ACCESS = Set.of("token", "account");

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final Messages words;
    private final Clock clock;
    private final SecureRandom random;
    private final Path home;
    private final String user;

    /** A command of a user, whose files are at home where none are named. */
    ServeCommand(
            PrintStream out,
            PrintStream err,
            Language language,
            Clock clock,
            SecureRandom random,
            Path home,
            String user) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.words = WebWords.of(language)
                .plus(Messages.load(language, name -> ServeCommand.class.getResourceAsStream(name)));
        this.clock = clock;
        this.random = random;
        this.home = home;
        this.user = user;
    }

    /** Carries out what stands after {@code serve}; returns the exit code, the server going on where it was started. */
    int run(List<String> line) {
        if (line.contains("--help") || line.contains("-h")) {
            out.println(words.text("serve.help"));
            return DONE;
        }
        if (!line.isEmpty() && ACCESS.contains(line.get(0))) {
            return new AccessCommand(out, err, language, clock, home, user).run(line);
        }
        try {
            return ServeOptions.parse(line).flatMap(this::serve).fold(this::refuse, started -> DONE);
        } catch (StoreException trouble) {
            err.println(CleanText.of("ita: " + words.text("serve.store", String.valueOf(trouble.getMessage()))));
            return TROUBLE;
        }
    }

    private Either<Refusal, Serving> serve(ServeOptions options) {
        return Serving.start(options, clock, random, home).peek(serving -> {
            Runtime.getRuntime().addShutdownHook(new Thread(serving::close));
            out.println(words.text("serve.started", serving.root()));
            if (options.host().isLoopback()) {
                String name = options.person().orElse(user);
                serving.web()
                        .link(name, Grants.everywhere(Role.ADMINISTRATOR))
                        .peek(link -> out.println(words.text("serve.link", serving.root() + SignIn.link(link))));
            }
        });
    }

    private int refuse(Refusal refusal) {
        err.println(CleanText.of("ita: " + words.refusal(refusal)));
        return refusal.code() == ServeRefusal.CANNOT_LISTEN ? TROUBLE : BAD;
    }
}
