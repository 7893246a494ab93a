package th.ita.web.pages;

import java.util.List;
import java.util.Optional;

/** Text of forms as documents keep it. */
final class Texts {
    private Texts() {}

    /** With line breaks as they are everywhere but in forms. */
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    /** The lines that say something. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
