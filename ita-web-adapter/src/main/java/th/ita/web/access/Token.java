package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.TOKEN_EXPIRED;
import static th.ita.web.access.AccessRefusal.TOKEN_REVOKED;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * What is kept of a token that a program, or a person in a browser, shows to be let in.
 *
 * @param id 12 hexadecimal digits by which people speak of it; no secret
 * @param name whose it is, as revisions name their author
 * @param grants the roles it gives
 * @param hash the hash of its secret
 * @param made when it was made, in whole seconds
 * @param expires from when on it opens nothing, in whole seconds
 * @param revoked when it was revoked, if it was
 */
public record Token(
        String id, String name, Grants grants, String hash, Instant made, Instant expires, Optional<Instant> revoked) {
    /** How many hexadecimal digits an id has. */
    static final int ID_LENGTH = 12;

    private static final String PREFIX = "ita_";
    private static final Pattern WRITTEN =
            Pattern.compile("ita_([0-9a-f]{" + ID_LENGTH + "})_([A-Za-z0-9_-]{" + Secret.LENGTH + "})");

    /**
     * A token as it is written, which is the one time its secret can be seen.
     *
     * @param id its id
     * @param secret its secret
     */
    public record Written(String id, Secret secret) {
        /**
         * Reads what somebody showed.
         *
         * @param text the text
         * @return its parts; nothing if no token looks like it
         */
        public static Optional<Written> parse(String text) {
            Matcher form = WRITTEN.matcher(text.strip());
            return form.matches()
                    ? Optional.of(new Written(form.group(1), new Secret(form.group(2))))
                    : Optional.empty();
        }

        /** {@return the token to hand over, such as {@code ita_0123456789ab_…}; whoever has it has its roles} */
        public String handedOver() {
            return PREFIX + id + "_" + secret.value();
        }
    }

    /**
     * Tells whether it opens anything.
     *
     * @param now the time
     * @return the token, or that it has expired or was revoked
     */
    public Either<Refusal, Token> usable(Instant now) {
        if (revoked.isPresent()) {
            return Either.left(
                    Refusal.of(TOKEN_REVOKED, Place.unknown(), revoked.get().toString()));
        }
        return now.isBefore(expires)
                ? Either.right(this)
                : Either.left(Refusal.of(TOKEN_EXPIRED, Place.unknown(), expires.toString()));
    }

    Token revoked(Instant when) {
        return revoked.isPresent() ? this : new Token(id, name, grants, hash, made, expires, Optional.of(when));
    }
}
