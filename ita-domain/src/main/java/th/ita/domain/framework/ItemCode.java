package th.ita.domain.framework;

import static th.ita.domain.refusal.DomainRefusal.NOT_AN_ITEM_CODE;

import io.vavr.control.Either;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;

/**
 * The code of an open-data item in one year, such as O42. Codes are of their year: the same topic has another code in
 * another year. Ordered by number.
 *
 * @param number 1 to 99
 */
public record ItemCode(int number) implements Comparable<ItemCode> {
    private static final Pattern FORM = Pattern.compile("[Oo]([1-9][0-9]?)");

    /** Checks the range. */
    public ItemCode {
        if (number < 1 || number > 99) {
            throw new OutOfRangeException("item number", number, "1 to 99");
        }
    }

    /**
     * The code with a number.
     *
     * @param number 1 to 99
     * @return the code
     * @throws OutOfRangeException if the number is outside that range
     */
    public static ItemCode of(int number) {
        return new ItemCode(number);
    }

    /**
     * Reads a code such as {@code "O42"}, {@code "o42"} or {@code "O๔๒"}.
     *
     * @param text the code
     * @return the code, or why it is none
     */
    public static Either<Refusal, ItemCode> parse(String text) {
        Matcher code = FORM.matcher(Numerals.ARABIC.write(text.strip()));
        return code.matches()
                ? Either.right(of(Integer.parseInt(code.group(1))))
                : Either.left(Refusal.of(NOT_AN_ITEM_CODE, Place.unknown(), text));
    }

    @Override
    public int compareTo(ItemCode other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // Written out, as is the hash: a record puts its own together when it is first asked.
        return other instanceof ItemCode that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** {@return the code as printed, such as {@code O42}} */
    @Override
    public String toString() {
        return "O" + number;
    }
}
