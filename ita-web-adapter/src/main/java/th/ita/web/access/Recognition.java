package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.LINK_SPENT;
import static th.ita.web.access.AccessRefusal.NOT_A_BEARER_TOKEN;
import static th.ita.web.access.AccessRefusal.UNCLEAR_PERSON;
import static th.ita.web.access.AccessRefusal.UNKNOWN_PERSON;
import static th.ita.web.access.AccessRefusal.UNKNOWN_TOKEN;

import io.vavr.control.Either;
import java.time.Clock;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.refusal.RefusalCode;
import th.ita.web.access.network.NetAddress;

/** Finds out who a request comes from. */
final class Recognition {
    private final AccessSettings settings;
    private final AccessBooks books;
    private final Sessions sessions;
    private final Clock clock;

    Recognition(AccessSettings settings, AccessBooks books, Sessions sessions, Clock clock) {
        this.settings = settings;
        this.books = books;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Something that can fail because somebody guessed. */
    interface Try<T> {
        Either<Denial, T> run();
    }

    /** Whether it failed because what was shown was never made here; what once was made nobody can guess. */
    static boolean isGuess(Denial denial) {
        RefusalCode code = denial.refusal().code();
        return code == UNKNOWN_TOKEN || code == LINK_SPENT;
    }

    Either<Denial, Caller> byToken(String text, NetAddress from) {
        Optional<Token.Written> written = Token.Written.parse(text);
        if (written.isEmpty()) {
            return Either.left(Denial.of(UNKNOWN_TOKEN));
        }
        return book().flatMap(book -> book.find(written.get(), clock.instant()).mapLeft(Denial::of))
                .map(token -> new Caller(token.name(), token.grants(), Means.TOKEN, token.id(), from));
    }

    /** The application's word comes first, then the proxy's, then the session. */
    Either<Denial, Optional<Caller>> withoutToken(Knock knock, NetAddress from) {
        if (knock.vouched().isPresent()) {
            return Either.right(knock.vouched());
        }
        boolean believed =
                settings.personHeader().isPresent() && settings.proxies().trust(knock.peer());
        if (believed && !knock.person().isEmpty()) {
            return byProxy(knock, from).map(Optional::of);
        }
        if (knock.authorization().isPresent()) {
            return Either.left(Denial.of(NOT_A_BEARER_TOKEN, "Bearer"));
        }
        return knock.cookie().map(value -> bySession(new Secret(value), from)).orElse(Either.right(Optional.empty()));
    }

    private Either<Denial, Caller> byProxy(Knock knock, NetAddress from) {
        Either<Refusal, String> account = knock.person().size() == 1
                ? Names.account(knock.person().get(0))
                : Either.left(Refusal.of(UNCLEAR_PERSON, Place.unknown()));
        return account.mapLeft(unclear -> Denial.of(UNCLEAR_PERSON))
                .flatMap(name -> book().flatMap(book -> book.account(name)
                        .<Either<Denial, Account>>map(Either::right)
                        .orElseGet(() -> Either.left(Denial.of(UNKNOWN_PERSON, name)))))
                .map(known -> new Caller(known.name(), known.grants(), Means.PROXY, known.account(), from));
    }

    private Either<Denial, Optional<Caller>> bySession(Secret secret, NetAddress from) {
        Optional<Session> session = sessions.use(secret);
        if (session.flatMap(Session::token).isEmpty()) {
            return Either.right(
                    session.map(one -> new Caller(one.name(), one.grants(), Means.SESSION, one.id(), from)));
        }
        return book().map(book -> ofToken(book, session.get(), from));
    }

    /** A session that a token began has its roles of the moment, and ends with it. */
    private Optional<Caller> ofToken(AccessBook book, Session session, NetAddress from) {
        Optional<Token> token = session.token()
                .flatMap(book::token)
                .filter(one -> one.usable(clock.instant()).isRight());
        if (token.isEmpty()) {
            sessions.close(session);
        }
        return token.map(one -> new Caller(one.name(), one.grants(), Means.SESSION, session.id(), from));
    }

    private Either<Denial, AccessBook> book() {
        return books.now().mapLeft(refusal -> Denial.of(AccessRefusal.ACCESS_UNREADABLE));
    }
}
