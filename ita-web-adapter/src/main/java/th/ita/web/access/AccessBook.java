package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.ACCOUNT_EXISTS;
import static th.ita.web.access.AccessRefusal.NOT_A_GRANT;
import static th.ita.web.access.AccessRefusal.NOT_A_LIFETIME;
import static th.ita.web.access.AccessRefusal.NO_SUCH_ACCOUNT;
import static th.ita.web.access.AccessRefusal.NO_SUCH_TOKEN;
import static th.ita.web.access.AccessRefusal.TOO_MANY_KEPT;
import static th.ita.web.access.AccessRefusal.UNKNOWN_TOKEN;

import io.vavr.control.Either;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Who may do what, as it is kept: tokens, and the accounts that a proxy vouches for. Immutable; a change gives another.
 *
 * @param tokens the tokens in the order they were made
 * @param accounts the accounts in the order they were added
 */
public record AccessBook(List<Token> tokens, List<Account> accounts) {
    /** Nobody may do anything. */
    public static final AccessBook EMPTY = new AccessBook(List.of(), List.of());

    /** The longest a token lives, in days. */
    public static final int LONGEST_LIFE = 366;

    static final int MOST = 2000;

    private static final Duration REMEMBERED = Duration.ofDays(366);
    private static final String NOBODYS_HASH = "0".repeat(64);

    /** Keeps its own copies. */
    public AccessBook {
        tokens = List.copyOf(tokens);
        accounts = List.copyOf(accounts);
    }

    /**
     * What a change gives.
     *
     * @param <T> what came of it
     * @param book the book afterwards
     * @param outcome what came of it
     */
    public record Change<T>(AccessBook book, T outcome) {}

    /**
     * A token that was just made.
     *
     * @param token what is kept of it
     * @param written what is handed over, now or never
     */
    public record Issued(Token token, Token.Written written) {}

    /**
     * Makes a token. Tokens that have opened nothing for a year are forgotten on the occasion.
     *
     * @param name whose it is to be, 1 to 200 visible characters, as revisions name their author
     * @param grants the roles it is to give
     * @param days how many days it is to live, 1 to {@value #LONGEST_LIFE}
     * @param now the time
     * @param random where its secret comes from
     * @return the book with it, or why it cannot be
     */
    public Either<Refusal, Change<Issued>> issue(
            String name, Grants grants, int days, Instant now, SecureRandom random) {
        AccessBook tidy = tidied(now);
        if (tidy.size() >= MOST) {
            return refused(TOO_MANY_KEPT, Integer.toString(MOST));
        }
        if (days < 1 || days > LONGEST_LIFE) {
            return refused(NOT_A_LIFETIME, Integer.toString(days), Integer.toString(LONGEST_LIFE));
        }
        if (grants.highest().isEmpty()) {
            return refused(NOT_A_GRANT, grants.toString());
        }
        return Names.name(name).map(plain -> {
            Instant made = now.truncatedTo(ChronoUnit.SECONDS);
            Instant expires = made.plus(Duration.ofDays(days));
            Token.Written written = new Token.Written(freshId(random), Secret.random(random));
            String hash = written.secret().hash();
            Token token = new Token(written.id(), plain, grants, hash, made, expires, Optional.empty());
            return new Change<>(tidy.with(token), new Issued(token, written));
        });
    }

    /**
     * Revokes a token; one that is revoked stays as it is.
     *
     * @param id its id
     * @param now the time
     * @return the book without what it opened, or that there is no such token
     */
    public Either<Refusal, Change<Token>> revoke(String id, Instant now) {
        Optional<Token> found = token(id);
        if (found.isEmpty()) {
            return refused(NO_SUCH_TOKEN, id);
        }
        Token revoked = found.get().revoked(now.truncatedTo(ChronoUnit.SECONDS));
        List<Token> all = tokens.stream()
                .map(token -> token.id().equals(id) ? revoked : token)
                .toList();
        return Either.right(new Change<>(new AccessBook(all, accounts), revoked));
    }

    /**
     * Adds somebody a proxy vouches for.
     *
     * @param account what the proxy calls them, 1 to 200 visible characters
     * @param name who it is, 1 to 200 visible characters
     * @param grants the roles
     * @return the book with the account, or why it cannot be
     */
    public Either<Refusal, Change<Account>> add(String account, String name, Grants grants) {
        if (size() >= MOST) {
            return refused(TOO_MANY_KEPT, Integer.toString(MOST));
        }
        if (grants.highest().isEmpty()) {
            return refused(NOT_A_GRANT, grants.toString());
        }
        return Names.account(account)
                .flatMap(plain -> Names.name(name).map(shown -> new Account(plain, shown, grants)))
                .flatMap(added -> account(added.account()).isPresent()
                        ? refused(ACCOUNT_EXISTS, added.account())
                        : Either.right(new Change<>(with(added), added)));
    }

    /**
     * Takes an account out.
     *
     * @param account what the proxy calls it
     * @return the book without it, or that there is none
     */
    public Either<Refusal, Change<Account>> remove(String account) {
        Optional<Account> found = account(account);
        return found.<Either<Refusal, Change<Account>>>map(gone -> Either.right(new Change<>(
                        new AccessBook(
                                tokens,
                                accounts.stream()
                                        .filter(one -> !one.equals(gone))
                                        .toList()),
                        gone)))
                .orElseGet(() -> refused(NO_SUCH_ACCOUNT, account));
    }

    /**
     * The token somebody shows. Whether the secret is right is told in the same time whatever is wrong with it.
     *
     * @param written what is shown
     * @param now the time
     * @return the token; or that it was never made, has expired or was revoked, the last two being told only to who has it
     */
    public Either<Refusal, Token> find(Token.Written written, Instant now) {
        Optional<Token> known = token(written.id());
        boolean right = written.secret().hasHash(known.map(Token::hash).orElse(NOBODYS_HASH));
        return known.filter(token -> right)
                .map(token -> token.usable(now))
                .orElseGet(() -> Either.left(Refusal.of(UNKNOWN_TOKEN, Place.unknown())));
    }

    /**
     * A token.
     *
     * @param id its id
     * @return the token, or nothing
     */
    public Optional<Token> token(String id) {
        return tokens.stream().filter(token -> token.id().equals(id)).findFirst();
    }

    /**
     * An account.
     *
     * @param account what the proxy calls it
     * @return the account, or nothing
     */
    public Optional<Account> account(String account) {
        return accounts.stream().filter(one -> one.account().equals(account)).findFirst();
    }

    /**
     * Tells whether any token opens anything.
     *
     * @param now the time
     * @return whether there is one
     */
    public boolean hasUsableToken(Instant now) {
        return tokens.stream().anyMatch(token -> token.usable(now).isRight());
    }

    int size() {
        return tokens.size() + accounts.size();
    }

    AccessBook with(Token token) {
        List<Token> more = new ArrayList<>(tokens);
        more.add(token);
        return new AccessBook(more, accounts);
    }

    AccessBook with(Account account) {
        List<Account> more = new ArrayList<>(accounts);
        more.add(account);
        return new AccessBook(tokens, more);
    }

    private AccessBook tidied(Instant now) {
        Instant longAgo = now.minus(REMEMBERED);
        List<Token> remembered = tokens.stream()
                .filter(token -> token.revoked().orElse(token.expires()).isAfter(longAgo))
                .toList();
        return new AccessBook(remembered, accounts);
    }

    private String freshId(SecureRandom random) {
        while (true) {
            byte[] bits = new byte[Token.ID_LENGTH / 2];
            random.nextBytes(bits);
            String id = HexFormat.of().formatHex(bits);
            if (token(id).isEmpty()) {
                return id;
            }
        }
    }

    private static <T> Either<Refusal, T> refused(AccessRefusal code, String... arguments) {
        return Either.left(Refusal.of(code, Place.unknown(), arguments));
    }
}
