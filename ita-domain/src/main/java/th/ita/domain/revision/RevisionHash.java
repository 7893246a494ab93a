package th.ita.domain.revision;

import th.ita.domain.OutOfRangeException;

/**
 * The SHA-256 of a revision.
 *
 * @param hex 64 hexadecimal digits in small letters
 */
public record RevisionHash(String hex) {
    private static final int DIGITS = 64;

    /** What stands for the revision before the first: zeros. */
    public static final RevisionHash NONE = new RevisionHash("0".repeat(DIGITS));

    /** Checks the form. */
    public RevisionHash {
        if (hex.length() != DIGITS || !hex.chars().allMatch(RevisionHash::isDigit)) {
            throw new OutOfRangeException("revision hash", hex, "64 hexadecimal digits in small letters");
        }
    }

    private static boolean isDigit(int character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }

    @Override
    public String toString() {
        return hex;
    }
}
