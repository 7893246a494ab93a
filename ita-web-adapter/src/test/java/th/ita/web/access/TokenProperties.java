package th.ita.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.AccessBook.Issued;

/** Tokens made, revoked, shown and guessed in any order, while time goes by. */
class TokenProperties {
    private static final SecureRandom RANDOM = new SecureRandom();

    enum Deed {
        ISSUE,
        REVOKE,
        WAIT,
        SHOW
    }

    record Step(Deed deed, int which, int days) {}

    @Property
    void only_a_token_that_was_made_and_is_neither_expired_nor_revoked_opens_anything(
            @ForAll("steps") List<Step> steps) {
        Instant now = Instant.parse("2021-03-01T02:00:00Z");
        AccessBook book = AccessBook.EMPTY;
        List<Issued> made = new ArrayList<>();
        Set<String> revoked = new HashSet<>();
        for (Step step : steps) {
            switch (step.deed()) {
                case ISSUE -> {
                    var change = book.issue("ผู้จัดทำ", Grants.everywhere(Role.EDITOR), step.days(), now, RANDOM)
                            .get();
                    book = change.book();
                    made.add(change.outcome());
                }
                case REVOKE -> {
                    if (!made.isEmpty()) {
                        String id = made.get(step.which() % made.size()).token().id();
                        var change = book.revoke(id, now);
                        if (change.isRight()) {
                            book = change.get().book();
                        }
                        revoked.add(id);
                    }
                }
                case WAIT -> now = now.plus(Duration.ofDays(step.days()));
                default -> assertOpensOnlyWhatItShould(book, made, revoked, now);
            }
        }
        assertOpensOnlyWhatItShould(book, made, revoked, now);
    }

    private static void assertOpensOnlyWhatItShould(
            AccessBook book, List<Issued> made, Set<String> revoked, Instant now) {
        for (Issued one : made) {
            Token token = one.token();
            Either<Refusal, Token> found = book.find(one.written(), now);
            boolean alive = now.isBefore(token.expires()) && !revoked.contains(token.id());
            assertThat(found.isRight()).isEqualTo(alive);
            Token.Written others =
                    new Token.Written(token.id(), made.get(0).written().secret());
            if (!one.equals(made.get(0))) {
                assertThat(book.find(others, now).isLeft()).isTrue();
            }
            assertThat(book.find(new Token.Written(token.id(), Secret.random(RANDOM)), now)
                            .isLeft())
                    .isTrue();
        }
    }

    @Property
    void a_token_with_any_character_changed_opens_nothing(
            @ForAll @IntRange(max = 59) int where, @ForAll("characters") char other) {
        Instant now = Instant.parse("2021-03-01T02:00:00Z");
        var change = AccessBook.EMPTY
                .issue("ผู้จัดทำ", Grants.everywhere(Role.EDITOR), 30, now, RANDOM)
                .get();
        String right = change.outcome().written().handedOver();
        StringBuilder wrong = new StringBuilder(right);
        wrong.setCharAt(where, other);

        boolean opens = Token.Written.parse(wrong.toString())
                .filter(written -> change.book().find(written, now).isRight())
                .isPresent();

        assertThat(right).hasSize(60);
        assertThat(opens).isEqualTo(wrong.toString().equals(right));
    }

    @Property(tries = 100)
    void nothing_that_is_kept_or_printed_holds_the_secret(@ForAll @IntRange(min = 1, max = 366) int days) {
        Instant now = Instant.parse("2021-03-01T02:00:00Z");
        var change = AccessBook.EMPTY
                .issue("ผู้จัดทำ", Grants.everywhere(Role.EDITOR), days, now, RANDOM)
                .get();
        String secret = change.outcome().written().secret().value();

        assertThat(change.toString()).doesNotContain(secret);
        assertThat(new String(AccessText.write(change.book()), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(secret)
                .contains(change.outcome().token().hash());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 366))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with("abcdefxyzABCXYZ0123456789_-= \n").range('!', '~');
    }
}
