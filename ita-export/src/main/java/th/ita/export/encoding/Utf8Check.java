package th.ita.export.encoding;

/**
 * Follows bytes one by one as UTF-8, as Unicode's table of well-formed sequences has it, and remembers the first that is
 * none. Not thread-safe.
 */
final class Utf8Check {
    static final int FIRST_FOLLOWING = 0x80;
    private static final int LAST_FOLLOWING = 0xBF;

    private boolean broken;
    /** How many bytes of the character are to come, and between which bounds the next one lies. */
    private int missing;

    private int least;
    private int most;
    private int first;
    private int firstLine;

    /** Whether every byte so far is in its place. */
    boolean holds() {
        return !broken;
    }

    /** Whether the next byte begins a character, or no longer matters. */
    boolean isBetween() {
        return missing == 0 || broken;
    }

    /** The first byte of the character that is broken. */
    int brokenByte() {
        return first;
    }

    /** The line of that byte. */
    int brokenLine() {
        return firstLine;
    }

    /** Takes the next byte, which stands on a line. */
    void take(int b, int line) {
        if (broken) {
            return;
        }
        if (missing > 0) {
            if (b < least || b > most) {
                broken = true;
            } else {
                missing--;
                least = FIRST_FOLLOWING;
                most = LAST_FOLLOWING;
            }
            return;
        }
        first = b;
        firstLine = line;
        if (b >= FIRST_FOLLOWING) {
            begin(b);
        }
    }

    private void begin(int b) {
        least = FIRST_FOLLOWING;
        most = LAST_FOLLOWING;
        if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
            least = b == 0xE0 ? 0xA0 : least;
            most = b == 0xED ? 0x9F : most;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
            least = b == 0xF0 ? 0x90 : least;
            most = b == 0xF4 ? 0x8F : most;
        } else {
            broken = true;
        }
    }

    /** No byte follows. */
    void end() {
        broken |= missing > 0;
    }
}
