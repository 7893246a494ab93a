package th.ita.export.json;

/** Words of a file as a message may quote them: on one line, not too long, with nothing invisible in them. */
final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    static String of(String text, int longest) {
        String shown = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return WholeText.of(shown.replaceAll("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}", String.valueOf(REPLACEMENT)));
    }
}
