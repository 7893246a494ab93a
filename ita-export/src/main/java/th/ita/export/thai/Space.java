package th.ita.export.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * White space between two Thai letters, which may be stray.
 *
 * @param start where it begins in the text
 * @param end where it ends in the text
 * @param at the offset among the letters of a {@link BrokenText} before which it stands
 * @param plain whether it is one common space; wider ones and those that forbid a line break were meant
 */
record Space(int start, int end, int at, boolean plain) {
    private static final int LONGEST_ABBREVIATION = 3;

    /** The white space of a text that may be stray, in order: not beside digits, signs, other scripts, abbreviations. */
    static List<Space> in(String text) {
        List<Space> spaces = new ArrayList<>();
        int at = 1;
        for (int i = 0; i < text.length(); i++) {
            if (!Squeezed.isSpace(text.charAt(i))) {
                at++;
                continue;
            }
            int start = i;
            while (i + 1 < text.length() && Squeezed.isSpace(text.charAt(i + 1))) {
                i++;
            }
            if (isThai(text, start - 1) && isThai(text, i + 1) && !isBesideAbbreviation(text, start, i + 1)) {
                spaces.add(new Space(start, i + 1, at, i == start && text.charAt(i) == ' '));
            }
        }
        return spaces;
    }

    /** This space with what was decided about it. */
    Gap gap(String text, GapDecision decision, String proof) {
        return new Gap(
                start,
                text.substring(runStart(text, start), start),
                text.substring(end, runEnd(text, end)),
                decision,
                proof);
    }

    /** A text without those of its spaces that were decided to be stray. */
    static String without(String text, List<Space> spaces, List<Gap> gaps) {
        StringBuilder mended = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < spaces.size(); i++) {
            if (gaps.get(i).decision().joins()) {
                mended.append(text, from, spaces.get(i).start());
                from = spaces.get(i).end();
            }
        }
        return mended.append(text, from, text.length()).toString();
    }

    private static boolean isBesideAbbreviation(String text, int start, int end) {
        int from = runStart(text, start);
        int to = runEnd(text, end);
        return (start - from <= LONGEST_ABBREVIATION && from > 0 && text.charAt(from - 1) == '.')
                || (to - end <= LONGEST_ABBREVIATION && to < text.length() && text.charAt(to) == '.');
    }

    private static int runStart(String text, int end) {
        int from = end;
        while (isThai(text, from - 1)) {
            from--;
        }
        return from;
    }

    private static int runEnd(String text, int start) {
        int to = start;
        while (isThai(text, to)) {
            to++;
        }
        return to;
    }

    private static boolean isThai(String text, int at) {
        return at >= 0 && at < text.length() && ThaiLetters.isLetter(text.charAt(at));
    }
}
