package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.NOT_A_ROLE;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** What somebody is to an agency. Each role may do all that those before it may. */
public enum Role {
    /** Sees everything that is kept of the agency, and makes its papers. */
    VIEWER,
    /** Writes results, measures and evidence. */
    EDITOR,
    /** Approves what others wrote, and publishes. */
    APPROVER,
    /** Looks after who may do what. */
    ADMINISTRATOR;

    /**
     * Reads a role.
     *
     * @param text its {@linkplain #id id}, in any case
     * @return the role, or that there is none of that name
     */
    public static Either<Refusal, Role> parse(String text) {
        return Arrays.stream(values())
                .filter(role -> role.id().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .<Either<Refusal, Role>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(NOT_A_ROLE, Place.unknown(), text, ids())));
    }

    /** {@return its stable name in small letters} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether it is enough where another is needed.
     *
     * @param needed the least that is needed
     * @return whether it may do all that the other may
     */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }

    private static String ids() {
        return Arrays.stream(values()).map(Role::id).collect(Collectors.joining(", "));
    }
}
