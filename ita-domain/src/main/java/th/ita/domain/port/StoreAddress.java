package th.ita.domain.port;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Where a store is, such as {@code sqlite:/var/lib/ita/ita.db}, {@code postgresql://db.example/ita} or {@code memory:}.
 *
 * @param kind the kind of store, by which its provider is found, in small letters
 * @param rest what only the provider understands
 */
public record StoreAddress(String kind, String rest) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z0-9+-]{1,30}):(.*)");
    /** What stands before an at sign, and what follows a question mark; a password may itself hold a slash or either. */
    private static final Pattern SECRETS = Pattern.compile("(?<=//)(?:[^?]*|[^/]*)@|\\?.*");

    /** Checks the form of the kind. */
    public StoreAddress {
        if (!kind.matches("[a-z][a-z0-9+-]{1,30}")) {
            throw new OutOfRangeException("kind of store", kind, "2 to 31 small letters, digits, plus signs or dashes");
        }
    }

    /**
     * Reads an address.
     *
     * @param text the kind, a colon, and what its provider understands
     * @return the address, or why it is none
     */
    public static Either<Refusal, StoreAddress> parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? Either.right(new StoreAddress(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2)))
                : Either.left(Refusal.of(
                        StoreRefusal.NOT_A_STORE_ADDRESS,
                        Place.unknown(),
                        withoutSecrets(text),
                        String.join(", ", RevisionStores.kinds())));
    }

    /** {@return the address without user, password and parameters, fit to be shown} */
    @Override
    public String toString() {
        return withoutSecrets(kind + ":" + rest);
    }

    private static String withoutSecrets(String text) {
        return SECRETS.matcher(text).replaceAll("");
    }
}
