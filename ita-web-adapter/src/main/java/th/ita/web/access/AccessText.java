package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.ACCESS_FILE_CUT_OFF;
import static th.ita.web.access.AccessRefusal.ALTERED_ACCESS_LINE;
import static th.ita.web.access.AccessRefusal.BAD_ACCESS_LINE;
import static th.ita.web.access.AccessRefusal.NOT_AN_ACCESS_FILE;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.json.Utf8;

/**
 * The book as the text of a file: one line a token or account, its parts divided by tabs, so that a person can read it.
 * Every line ends with the beginning of its own hash, the last one with that of the whole file before it, so that a line
 * that was changed, lost or cut off shows. This is against accidents; whoever may write the file can also hash.
 */
final class AccessText {
    private static final String FIRST = "ita-access 1";
    private static final String TOKEN = "token";
    private static final String ACCOUNT = "account";
    private static final String END = "end";
    private static final String NEVER = "-";
    private static final String TAB = "\t";
    private static final int CHECK = 12;
    private static final int PARTS_OF_TOKEN = 8;
    private static final int PARTS_OF_ACCOUNT = 4;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{" + Token.ID_LENGTH + "}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final String file;

    private AccessText(String file) {
        this.file = file;
    }

    static byte[] write(AccessBook book) {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        book.tokens()
                .forEach(token -> text.append(checked(String.join(
                        TAB,
                        TOKEN,
                        token.id(),
                        token.name(),
                        token.grants().toString(),
                        token.hash(),
                        token.made().toString(),
                        token.expires().toString(),
                        token.revoked().map(Instant::toString).orElse(NEVER)))));
        book.accounts()
                .forEach(account -> text.append(checked(String.join(
                        TAB,
                        ACCOUNT,
                        account.account(),
                        account.name(),
                        account.grants().toString()))));
        return (text + end(book, text.toString()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String end(AccessBook book, String before) {
        return END + TAB + book.size() + TAB + check(before);
    }

    /** Reads the text of the file with the given name. */
    static Either<Refusal, AccessBook> read(byte[] bytes, String file) {
        AccessText reader = new AccessText(file);
        return Utf8.decode(bytes)
                .mapLeft(misfit -> reader.refusal(BAD_ACCESS_LINE, misfit.line(), "UTF-8"))
                .flatMap(reader::book);
    }

    private Either<Refusal, AccessBook> book(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (!lines.get(0).equals(FIRST)) {
            return Either.left(refusal(NOT_AN_ACCESS_FILE, 1, FIRST));
        }
        AccessBook book = AccessBook.EMPTY;
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.startsWith(END + TAB)) {
                return number == lines.size() - 1 && lines.get(number).isEmpty()
                        ? end(book, line, number, text.substring(0, text.length() - line.length() - 1))
                        : Either.left(refusal(BAD_ACCESS_LINE, number + 1, ""));
            }
            if (number == lines.size()) {
                return Either.left(refusal(ACCESS_FILE_CUT_OFF, number));
            }
            Either<Refusal, AccessBook> more = line(book, line, number);
            if (more.isLeft()) {
                return more;
            }
            book = more.get();
        }
        return Either.left(refusal(ACCESS_FILE_CUT_OFF, lines.size()));
    }

    private Either<Refusal, AccessBook> end(AccessBook book, String line, int number, String before) {
        return line.equals(end(book, before))
                ? Either.right(book)
                : Either.left(refusal(ALTERED_ACCESS_LINE, number, check(before)));
    }

    private Either<Refusal, AccessBook> line(AccessBook book, String line, int number) {
        int last = line.lastIndexOf(TAB);
        String content = last < 0 ? line : line.substring(0, last);
        String[] parts = content.split(TAB, -1);
        Either<Refusal, AccessBook> read;
        if (parts[0].equals(TOKEN) && parts.length == PARTS_OF_TOKEN) {
            read = token(parts).flatMap(token -> unless(book.token(token.id()).isPresent(), book.with(token)));
        } else if (parts[0].equals(ACCOUNT) && parts.length == PARTS_OF_ACCOUNT) {
            read = account(parts)
                    .flatMap(account -> unless(book.account(account.account()).isPresent(), book.with(account)));
        } else {
            read = bad("token …, account …, end …");
        }
        if (read.isRight() && !line.equals(content + TAB + check(content))) {
            return Either.left(refusal(ALTERED_ACCESS_LINE, number, check(content)));
        }
        return read.mapLeft(refusal -> refusal.at(Place.file(file).at(number)));
    }

    private static Either<Refusal, Token> token(String[] parts) {
        if (!ID.matcher(parts[1]).matches() || !HASH.matcher(parts[4]).matches()) {
            return bad("0123456789ab … SHA-256");
        }
        Either<Refusal, Instant> made = time(parts[5]);
        Either<Refusal, Instant> expires = time(parts[6]);
        Either<Refusal, Optional<Instant>> revoked = parts[7].equals(NEVER)
                ? Either.right(Optional.empty())
                : time(parts[7]).map(Optional::of);
        return name(parts[2])
                .flatMap(name -> grants(parts[3])
                        .flatMap(grants -> made.flatMap(from -> expires.flatMap(until ->
                                revoked.map(end -> new Token(parts[1], name, grants, parts[4], from, until, end))))));
    }

    private static Either<Refusal, Account> account(String[] parts) {
        return Names.account(parts[1])
                .flatMap(account -> same(account, parts[1]))
                .flatMap(account -> name(parts[2])
                        .flatMap(name -> grants(parts[3]).map(grants -> new Account(account, name, grants))));
    }

    private static Either<Refusal, String> name(String text) {
        return Names.name(text).flatMap(name -> same(name, text));
    }

    private static Either<Refusal, Grants> grants(String text) {
        return Grants.parse(text);
    }

    private static Either<Refusal, String> same(String plain, String written) {
        return plain.equals(written) ? Either.right(plain) : bad(plain);
    }

    private static Either<Refusal, Instant> time(String text) {
        try {
            Instant time = Instant.parse(text);
            return time.equals(time.truncatedTo(ChronoUnit.SECONDS)) ? Either.right(time) : bad("2021-04-30T09:15:30Z");
        } catch (DateTimeParseException notATime) {
            return bad("2021-04-30T09:15:30Z");
        }
    }

    private static Either<Refusal, AccessBook> unless(boolean twice, AccessBook book) {
        return twice ? bad("") : Either.right(book);
    }

    private static <T> Either<Refusal, T> bad(String right) {
        return Either.left(Refusal.of(BAD_ACCESS_LINE, Place.unknown(), right));
    }

    private Refusal refusal(AccessRefusal code, int line, String... arguments) {
        return Refusal.of(code, Place.file(file).at(line), arguments);
    }

    private static String checked(String line) {
        return line + TAB + check(line) + "\n";
    }

    private static String check(String text) {
        return new Secret(text).hash().substring(0, CHECK);
    }
}
