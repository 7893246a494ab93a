package th.ita.export.docx;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a template may ask for, in Thai or in English, between double braces. */
enum Placeholder {
    /** The title; wherever text can stand. */
    TITLE("title", "ชื่อเรื่อง"),
    /** What stands under the title; wherever text can stand. */
    SUBTITLE("subtitle", "ชื่อรอง"),
    /** The agency; wherever text can stand. */
    AGENCY("agency", "หน่วยงาน"),
    /** The fingerprint of the result; wherever text can stand. */
    DIGEST("digest", "รหัสผลคะแนน"),
    /** The digest of the document that the paper is composed from, which signatures are over; wherever text can stand. */
    SOURCE("document-digest", "รหัสเอกสาร"),
    /** The short code of that digest; wherever text can stand. */
    CODE("document-code", "รหัสย่อเอกสาร"),
    /** The paper's parts, but those that have places of their own; a paragraph of its own. */
    CONTENT("content", "เนื้อหา"),
    /** The place to sign; a paragraph of its own. */
    SIGNATURE("signature", "ลายมือชื่อ"),
    /** One section, as in {@code {{part:measures}}}; a paragraph of its own. */
    PART("part:", "ส่วน:");

    private final String english;
    private final String thai;

    Placeholder(String english, String thai) {
        this.english = english;
        this.thai = thai;
    }

    /** Whether it stands for paragraphs, not for words. */
    boolean isForParts() {
        return this == CONTENT || this == SIGNATURE || this == PART;
    }

    String english() {
        return "{{" + english + "}}";
    }

    String thai() {
        return "{{" + thai + "}}";
    }

    /** All there are, for a reader. */
    static String known() {
        return Arrays.stream(values())
                .map(one -> one == PART
                        ? "{{" + one.thai + "ID}} = {{" + one.english + "ID}}"
                        : one.thai() + " = " + one.english())
                .collect(Collectors.joining(", "));
    }

    /** The names of all but sections, for patterns. */
    static String names() {
        return Arrays.stream(values())
                .filter(one -> one != PART)
                .flatMap(one -> Stream.of(one.english, one.thai))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /**
     * A placeholder of a template.
     *
     * @param placeholder what it stands for
     * @param part the id of the section, where it stands for one
     */
    record Use(Placeholder placeholder, String part) {
        static Optional<Use> of(String name) {
            String asked = name.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(one -> one == PART
                            ? asked.startsWith(one.english) || asked.startsWith(one.thai)
                            : asked.equals(one.english) || asked.equals(one.thai))
                    .findFirst()
                    .map(one -> new Use(
                            one,
                            one == PART
                                    ? asked.substring(asked.indexOf(':') + 1).strip()
                                    : ""));
        }
    }
}
