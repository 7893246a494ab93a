package th.ita.domain.revision;

import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;

/**
 * The SHA-256 of a revision.
 *
 * @param hex 64 hexadecimal digits in small letters
 */
public record RevisionHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** What stands for the revision before the first: zeros. */
    public static final RevisionHash NONE = new RevisionHash("0".repeat(64));

    /** Checks the form. */
    public RevisionHash {
        if (!FORM.matcher(hex).matches()) {
            throw new OutOfRangeException("revision hash", hex, "64 hexadecimal digits in small letters");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
