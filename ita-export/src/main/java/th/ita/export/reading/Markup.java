package th.ita.export.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scraps of HTML that web pages leave in copied text: told apart into pieces, freed of tags and entities. */
final class Markup {
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)\\b[^<>]*>");
    private static final Pattern BREAK = Pattern.compile("(?i)p|li|div|br|h[1-6]|ul|ol|table|tr");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");

    private Markup() {}

    /** Whether a text holds a tag. */
    static boolean isIn(String text) {
        return TAG.matcher(text).find();
    }

    /** The pieces of a text that tags of blocks set apart, in order, without tags; empty ones are left out. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            piece.append(text, from, tag.start());
            from = tag.end();
            if (BREAK.matcher(tag.group(1)).matches()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.append(text.substring(from)).toString());
        return pieces.stream()
                .map(Markup::unescaped)
                .map(String::strip)
                .filter(found -> !found.isEmpty())
                .toList();
    }

    /** The text of a cell, its pieces joined by spaces. */
    static String plain(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : String.join(" ", pieces(text));
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        if (entity.group(3) == null) {
            int code =
                    entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
            boolean printable = Character.isValidCodePoint(code)
                    && !Character.isISOControl(code)
                    && Character.getType(code) != Character.SURROGATE;
            return printable ? Character.toString(code) : "";
        }
        return switch (entity.group(3).toLowerCase(Locale.ROOT)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            default -> entity.group();
        };
    }
}
