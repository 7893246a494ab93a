package th.ita.links;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.evidence.Mention;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.text.Numerals;
import th.ita.domain.time.FiscalYear;

/** The words of a page, in Arabic digits, without its marks. */
final class PageText {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{2,30})");
    private static final Pattern TEXT = Pattern.compile("(?i)\\s*(?:text/.*|application/(?:.*\\+)?(?:xml|json)\\b.*)");
    private static final int HEAD = 2048;

    private final Optional<String> words;

    private PageText(Optional<String> words) {
        this.words = words;
    }

    /** The words of an answer; none that could be searched where it is no text. */
    static PageText of(Answer.Served answer) {
        String type = answer.header("content-type").orElse("");
        return new PageText(
                TEXT.matcher(type).matches()
                        ? decoded(answer.body().beginning(), type).map(PageText::bare)
                        : Optional.empty());
    }

    /** Whether it speaks of one of the items, by code or by name. */
    Mention of(SortedSet<ItemCode> items, List<String> names) {
        if (items.isEmpty() && names.isEmpty()) {
            return Mention.UNKNOWN;
        }
        return mention(text -> {
            String joined = text.replaceAll("\\s+", "");
            return items.stream().anyMatch(item -> code(item).matcher(text).find())
                    || names.stream()
                            .map(name -> Numerals.ARABIC.write(name).replaceAll("\\s+", ""))
                            .anyMatch(name -> !name.isEmpty() && joined.contains(name));
        });
    }

    /** Whether it speaks of a fiscal year. */
    Mention of(Optional<FiscalYear> year) {
        return year.map(wanted -> mention(text -> Pattern.compile("(?<![0-9])" + wanted + "(?![0-9])")
                        .matcher(text)
                        .find()))
                .orElse(Mention.UNKNOWN);
    }

    private Mention mention(java.util.function.Predicate<String> speaks) {
        return words.map(text -> speaks.test(text) ? Mention.YES : Mention.NO).orElse(Mention.UNKNOWN);
    }

    private static Pattern code(ItemCode item) {
        return Pattern.compile("(?<![A-Za-z])[Oo]\\s?0?" + item.toString().substring(1) + "(?![0-9])");
    }

    private static Optional<String> decoded(byte[] bytes, String type) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(type + " " + head);
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> named.find()
                        ? charset(named.group(1)).flatMap(found -> decoded(bytes, found))
                        : Optional.empty())
                .or(() -> charset("x-windows-874").flatMap(thai -> decoded(bytes, thai)));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The text, if all but a letter that the end may have cut is in the charset. */
    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
            try {
                ByteBuffer all = ByteBuffer.wrap(bytes, 0, bytes.length - cut);
                return Optional.of(charset.newDecoder().decode(all).toString());
            } catch (CharacterCodingException other) {
                // Perhaps with a byte less.
            }
        }
        return Optional.empty();
    }

    /** The text without tags, scripts and styles; each leaves a space. */
    private static String bare(String page) {
        StringBuilder bare = new StringBuilder(page.length());
        int at = 0;
        while (at < page.length()) {
            int tag = page.indexOf('<', at);
            if (tag < 0) {
                break;
            }
            bare.append(page, at, tag).append(' ');
            int end = end(page, tag);
            if (end < 0) {
                at = page.length();
                break;
            }
            at = end;
        }
        String text = bare.append(page.substring(at))
                .toString()
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
        return Numerals.ARABIC.write(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Where what begins with a tag ends, or less than 0 if nowhere. */
    private static int end(String page, int tag) {
        for (String whole : List.of("script", "style")) {
            if (page.regionMatches(true, tag + 1, whole, 0, whole.length())) {
                int closing = closing(page, whole, tag);
                return closing < 0 ? -1 : after(page, ">", closing);
            }
        }
        return page.startsWith("<!--", tag) ? after(page, "-->", tag) : after(page, ">", tag);
    }

    /** Where a closing tag begins, in letters of either case. */
    private static int closing(String page, String name, int from) {
        int at = page.indexOf("</", from);
        while (at >= 0 && !page.regionMatches(true, at + 2, name, 0, name.length())) {
            at = page.indexOf("</", at + 2);
        }
        return at;
    }

    private static int after(String page, String end, int from) {
        int at = page.indexOf(end, from);
        return at < 0 ? -1 : at + end.length();
    }
}
