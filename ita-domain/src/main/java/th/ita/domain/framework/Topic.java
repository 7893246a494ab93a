package th.ita.domain.framework;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.ita.domain.OutOfRangeException;

/**
 * What an item is about, under a name that stays when items are renumbered: the topic {@code integrity-measures} was
 * O42 in FY2564 and O34 in FY2567.
 *
 * @param value lower-case words joined by dashes
 */
public record Topic(String value) implements Comparable<Topic> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Checks the form. */
    public Topic {
        if (!FORM.matcher(value).matches()) {
            throw new OutOfRangeException("topic", value, "lower-case words joined by dashes");
        }
    }

    @Override
    public int compareTo(Topic other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // Written out, as is the hash: a record puts its own together when it is first asked.
        return other instanceof Topic that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
