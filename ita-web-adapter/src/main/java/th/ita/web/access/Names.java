package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.NOT_AN_ACCOUNT;
import static th.ita.web.access.AccessRefusal.NOT_A_NAME;

import io.vavr.control.Either;
import java.text.Normalizer;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** What people may be called, so that what looks the same is the same, and every name can stand in a line. */
final class Names {
    /** No longer than the author of a revision. */
    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_ACCOUNT = 200;

    private Names() {}

    static Either<Refusal, String> name(String text) {
        String plain = plain(text);
        return isLine(plain, LONGEST_NAME)
                ? Either.right(plain)
                : Either.left(Refusal.of(NOT_A_NAME, Place.unknown(), Integer.toString(LONGEST_NAME)));
    }

    static Either<Refusal, String> account(String text) {
        String plain = plain(text);
        return isLine(plain, LONGEST_ACCOUNT)
                ? Either.right(plain)
                : Either.left(Refusal.of(NOT_AN_ACCOUNT, Place.unknown(), Integer.toString(LONGEST_ACCOUNT)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static boolean isLine(String text, int longest) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= longest
                && text.codePoints().noneMatch(Names::isHidden);
    }

    /** Thai needs no joiners; what turns writing round or joins nothing is only good to look like another name. */
    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
