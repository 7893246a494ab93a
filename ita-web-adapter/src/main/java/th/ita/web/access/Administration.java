package th.ita.web.access;

import io.vavr.control.Either;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.AccessBook.Change;
import th.ita.web.access.AccessBook.Issued;
import th.ita.web.access.audit.AuditTrail;

/**
 * Changes who may do what, and notes beforehand who changes it: what cannot be noted is not changed. Every method asks for {@link Right#MANAGE_ACCESS} first. Safe for use
 * by several threads.
 */
public final class Administration {
    private final AccessBooks books;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random;

    /**
     * An administration.
     *
     * @param books what it changes
     * @param trail where it notes what it changed
     * @param clock the time
     * @param random where secrets come from
     */
    public Administration(AccessBooks books, AuditTrail trail, Clock clock, SecureRandom random) {
        this.books = books;
        this.trail = trail;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Who may do what.
     *
     * @param by who asks
     * @return the book, or why it is not shown
     */
    public Either<Refusal, AccessBook> book(Caller by) {
        return by.may(Right.MANAGE_ACCESS).flatMap(allowed -> books.now());
    }

    /**
     * Makes a token.
     *
     * @param by who makes it
     * @param name whose it is to be
     * @param grants the roles it is to give
     * @param days how many days it is to live, 1 to {@value AccessBook#LONGEST_LIFE}
     * @param request the id of the request
     * @return the token, whose secret can be seen now or never; or why there is none
     */
    public Either<Refusal, Issued> issue(Caller by, String name, Grants grants, int days, String request) {
        return change(
                by,
                "CREATE_TOKEN",
                request,
                book -> book.issue(name, grants, days, clock.instant(), random),
                issued -> issued.token().id() + " " + grants);
    }

    /**
     * Revokes a token.
     *
     * @param by who revokes it
     * @param id its id
     * @param request the id of the request
     * @return the token, which opens nothing any more; or why it could not be
     */
    public Either<Refusal, Token> revoke(Caller by, String id, String request) {
        return change(by, "REVOKE_TOKEN", request, book -> book.revoke(id, clock.instant()), Token::id);
    }

    /**
     * Adds somebody a proxy vouches for.
     *
     * @param by who adds them
     * @param account what the proxy calls them
     * @param name who it is
     * @param grants the roles
     * @param request the id of the request
     * @return the account, or why there is none
     */
    public Either<Refusal, Account> add(Caller by, String account, String name, Grants grants, String request) {
        return change(
                by,
                "ADD_ACCOUNT",
                request,
                book -> book.add(account, name, grants),
                added -> added.account() + " " + grants);
    }

    /**
     * Takes an account out.
     *
     * @param by who takes it out
     * @param account what the proxy calls it
     * @param request the id of the request
     * @return the account that was; or why it could not be
     */
    public Either<Refusal, Account> remove(Caller by, String account, String request) {
        return change(by, "REMOVE_ACCOUNT", request, book -> book.remove(account), Account::account);
    }

    private <T> Either<Refusal, T> change(
            Caller by,
            String what,
            String request,
            Function<AccessBook, Either<Refusal, Change<T>>> change,
            Function<T, String> about) {
        return by.may(Right.MANAGE_ACCESS)
                .flatMap(allowed -> books.change(book -> change.apply(book)
                        .peek(done -> trail.add(by.entry(
                                clock.instant(), what, Optional.empty(), about.apply(done.outcome()), 0, request)))));
    }
}
