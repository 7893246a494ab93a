package th.ita.web;

import io.vavr.control.Either;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.export.document.CleanText;
import th.ita.export.json.JsonPrinter;
import th.ita.rules.json.Json;
import th.ita.rules.wording.Messages;
import th.ita.web.access.AccessBook;
import th.ita.web.access.AccessFile;
import th.ita.web.access.Account;
import th.ita.web.access.Administration;
import th.ita.web.access.Caller;
import th.ita.web.access.Grants;
import th.ita.web.access.Means;
import th.ita.web.access.Role;
import th.ita.web.access.Token;
import th.ita.web.access.audit.AuditFile;
import th.ita.web.access.network.NetAddress;
import th.ita.web.http.Numbers;
import th.ita.web.http.WebWords;

/**
 * {@code ita serve token create|list|revoke} and {@code ita serve account add|list|remove}: who may do what, at the machine
 * itself. A running server sees a change within a second.
 */
final class AccessCommand {
    /** Where it is kept who may do what, unless the user says otherwise. */
    static final String USUAL_FILE = ".local/share/ita/access";

    private static final int DONE = 0;
    private static final int BAD = 2;
    private static final int TROUBLE = 3;
    private static final int USUAL_DAYS = 90;
    private static final String REQUEST = "command";

    private final PrintStream out;
    private final PrintStream err;
    private final Messages words;
    private final Clock clock;
    private final Path home;
    private final Caller user;

    /** A command of a user, whose files are at home where none are named. */
    AccessCommand(PrintStream out, PrintStream err, Language language, Clock clock, Path home, String user) {
        this.out = out;
        this.err = err;
        this.words = WebWords.of(language);
        this.clock = clock;
        this.home = home;
        this.user = new Caller(user, Grants.everywhere(Role.ADMINISTRATOR), Means.COMMAND, user, new NetAddress(0, 1));
    }

    /** The trail beside a file of who may do what. */
    static AuditFile trail(Path access) {
        Path file = access.toAbsolutePath().resolveSibling("audit.jsonl");
        return new AuditFile(file, AuditFile.USUAL_SIZE, AuditFile.USUAL_NUMBER);
    }

    /** Carries out what stands after {@code ita serve}, from {@code token} or {@code account} on; returns the exit code. */
    int run(List<String> arguments) {
        try {
            return CommandWords.of(
                            arguments,
                            Set.of("--name", "--role", "--agency", "--days", "--access", CommandWords.LANGUAGE),
                            Set.of("--json"))
                    .flatMap(this::run)
                    .fold(this::refuse, done -> DONE);
        } catch (UncheckedIOException trouble) {
            err.println(CleanText.of("ita: " + words.text("access.trouble", String.valueOf(trouble.getMessage()))));
            return TROUBLE;
        }
    }

    private Either<Refusal, ?> run(CommandWords all) {
        List<String> others = all.others();
        String what = String.join(" ", others.subList(0, Math.min(2, others.size())));
        CommandWords rest = new CommandWords(all.options(), others.subList(Math.min(2, others.size()), others.size()));
        return rest.one("--access").flatMap(given -> {
            Path file = given.map(Path::of).orElse(home.resolve(USUAL_FILE));
            AccessFile books = new AccessFile(file, clock);
            Administration office = new Administration(books, trail(file), clock, new SecureRandom());
            return switch (what) {
                case "token create" -> rest.alone().flatMap(words -> create(words, office));
                case "token list" -> rest.alone().flatMap(words -> list(words, office, true));
                case "token revoke" -> rest.word("ID").flatMap(id -> revoke(id, office));
                case "account add" -> rest.word("ACCOUNT").flatMap(account -> add(account, rest, office));
                case "account list" -> rest.alone().flatMap(words -> list(words, office, false));
                case "account remove" -> rest.word("ACCOUNT").flatMap(account -> remove(account, office));
                default ->
                    CommandWords.refused(
                            CommandRefusal.NOTHING_TO_DO, "token create|list|revoke, account add|list|remove");
            };
        });
    }

    private Either<Refusal, ?> create(CommandWords given, Administration office) {
        return given.required("--name")
                .flatMap(name -> grants(given)
                        .flatMap(
                                grants -> days(given).flatMap(days -> office.issue(user, name, grants, days, REQUEST))))
                .peek(issued -> {
                    say(
                            "access.made",
                            issued.token().id(),
                            issued.token().name(),
                            issued.token().expires().toString());
                    err.println(words.text("access.once"));
                    out.println(issued.written().handedOver());
                });
    }

    private Either<Refusal, ?> revoke(String id, Administration office) {
        return office.revoke(user, id, REQUEST).peek(token -> say("access.revoked", token.id(), token.name()));
    }

    private Either<Refusal, ?> add(String account, CommandWords given, Administration office) {
        return given.required("--name")
                .flatMap(name -> grants(given).flatMap(grants -> office.add(user, account, name, grants, REQUEST)))
                .peek(added -> say("access.added", added.account(), added.name()));
    }

    private Either<Refusal, ?> remove(String account, Administration office) {
        return office.remove(user, account, REQUEST)
                .peek(removed -> say("access.removed", removed.account(), removed.name()));
    }

    private Either<Refusal, Integer> days(CommandWords given) {
        return given.read("--days", text -> Numbers.parse(text, 1, AccessBook.LONGEST_LIFE))
                .map(days -> days.orElse(USUAL_DAYS));
    }

    /** The role at the agencies that are named, or at all where none is. */
    private static Either<Refusal, Grants> grants(CommandWords given) {
        return given.required("--role").flatMap(Role::parse).flatMap(role -> {
            Either<Refusal, Grants> grants =
                    Either.right(given.all("--agency").isEmpty() ? Grants.everywhere(role) : Grants.NONE);
            for (String agency : given.all("--agency")) {
                grants = grants.flatMap(before -> AgencyId.parse(agency).map(id -> before.and(id, role)));
            }
            return grants;
        });
    }

    private Either<Refusal, ?> list(CommandWords given, Administration office, boolean tokens) {
        return office.book(user).peek(book -> {
            if (given.has("--json")) {
                out.print(JsonPrinter.print(tokens ? tokensJson(book) : accountsJson(book)));
            } else if (tokens) {
                book.tokens()
                        .forEach(token -> out.println(clean(
                                token.id(),
                                state(token),
                                token.expires().toString(),
                                token.grants().toString(),
                                token.name())));
            } else {
                book.accounts()
                        .forEach(one ->
                                out.println(clean(one.account(), one.grants().toString(), one.name())));
            }
        });
    }

    private String state(Token token) {
        return words.text("access.state." + stateCode(token));
    }

    private String stateCode(Token token) {
        if (token.revoked().isPresent()) {
            return "REVOKED";
        }
        return token.usable(clock.instant()).isRight() ? "USABLE" : "EXPIRED";
    }

    private Json tokensJson(AccessBook book) {
        return Json.object()
                .with(
                        "tokens",
                        Json.list(
                                book.tokens().stream(),
                                token -> Json.object()
                                        .with("id", token.id())
                                        .with("name", token.name())
                                        .with("grants", token.grants().toString())
                                        .with("state", stateCode(token))
                                        .with("made", token.made().toString())
                                        .with("expires", token.expires().toString())
                                        .with("revoked", token.revoked())
                                        .build()))
                .build();
    }

    private static Json accountsJson(AccessBook book) {
        return Json.object()
                .with("accounts", Json.list(book.accounts().stream(), AccessCommand::json))
                .build();
    }

    private static Json json(Account account) {
        return Json.object()
                .with("account", account.account())
                .with("name", account.name())
                .with("grants", account.grants().toString())
                .build();
    }

    private static String clean(String... parts) {
        List<String> shown = new ArrayList<>();
        for (String part : parts) {
            shown.add(CleanText.of(part));
        }
        return String.join("  ", shown);
    }

    private void say(String key, String... arguments) {
        err.println(CleanText.of(words.text(key, arguments)));
    }

    private int refuse(Refusal refusal) {
        err.println(CleanText.of("ita: " + words.refusal(refusal)));
        return BAD;
    }
}
