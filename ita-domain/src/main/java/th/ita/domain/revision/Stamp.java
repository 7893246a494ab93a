package th.ita.domain.revision;

import static th.ita.domain.revision.RevisionRefusal.NOT_AN_AUTHOR;
import static th.ita.domain.revision.RevisionRefusal.NOT_A_REASON;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * When, by whom and why a revision was made. The time is what the writer's clock said; revisions are ordered by their
 * numbers alone, so a clock that was set back harms nothing.
 *
 * @param time whole milliseconds, from 1970 to 9999
 * @param author who made it, 1 to 200 characters on one line
 * @param reason why, 1 to 2,000 characters on one line
 */
public record Stamp(Instant time, String author, String reason) {
    private static final int LONGEST_AUTHOR = 200;
    private static final int LONGEST_REASON = 2000;
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999Z");

    /** Checks the form of all three. */
    public Stamp {
        if (time.isBefore(Instant.EPOCH) || time.isAfter(END) || !time.equals(time.truncatedTo(ChronoUnit.MILLIS))) {
            throw new OutOfRangeException("time", time, "whole milliseconds from 1970 to 9999");
        }
        if (!isLine(author, LONGEST_AUTHOR)) {
            throw new OutOfRangeException("author", author, "1 to " + LONGEST_AUTHOR + " characters on one line");
        }
        if (!isLine(reason, LONGEST_REASON)) {
            throw new OutOfRangeException("reason", reason, "1 to " + LONGEST_REASON + " characters on one line");
        }
    }

    /**
     * A stamp of what a person typed.
     *
     * @param time the time, of which the whole milliseconds are kept
     * @param author who makes the revision, white space around it ignored
     * @param reason why, white space around it ignored
     * @return the stamp, or what is wrong with the author or the reason
     */
    public static Either<Refusal, Stamp> parse(Instant time, String author, String reason) {
        if (!isLine(author.strip(), LONGEST_AUTHOR)) {
            return Either.left(Refusal.of(NOT_AN_AUTHOR, Place.path("author"), Integer.toString(LONGEST_AUTHOR)));
        }
        if (!isLine(reason.strip(), LONGEST_REASON)) {
            return Either.left(Refusal.of(NOT_A_REASON, Place.path("reason"), Integer.toString(LONGEST_REASON)));
        }
        return Either.right(new Stamp(time.truncatedTo(ChronoUnit.MILLIS), author.strip(), reason.strip()));
    }

    private static boolean isLine(String text, int longest) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= longest
                && text.codePoints().noneMatch(Stamp::isNoCharacterOfALine);
    }

    private static boolean isNoCharacterOfALine(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
