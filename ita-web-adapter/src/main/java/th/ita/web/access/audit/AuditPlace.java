package th.ita.web.access.audit;

import io.vavr.control.Either;
import java.util.HexFormat;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Where an entry stands in a trail, however much is added after it. What it says is the trail's own affair; others keep it
 * as a text, such as {@code 9f86d081884c7d65-4711}, which {@link #parse} reads back.
 *
 * @param part what the trail knows the part by that holds the entry
 * @param at where in that part, from 0
 */
public record AuditPlace(long part, long at) {
    private static final Pattern TEXT = Pattern.compile("[0-9a-f]{16}-[0-9]{1,18}");
    private static final int BETWEEN = 16;

    /**
     * Reads a place.
     *
     * @param text the text
     * @return the place, or that the text is none
     */
    public static Either<Refusal, AuditPlace> parse(String text) {
        return TEXT.matcher(text).matches()
                ? Either.right(new AuditPlace(
                        HexFormat.fromHexDigitsToLong(text, 0, BETWEEN), Long.parseLong(text.substring(BETWEEN + 1))))
                : Either.left(Refusal.of(AuditRefusal.NOT_A_PLACE_IN_THE_TRAIL, Place.unknown(), text));
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(part) + "-" + at;
    }
}
