package th.ita.export.document;

import java.net.URI;
import java.util.Locale;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;

/**
 * A run of text within a paragraph. Its text holds no line break, no control character and nothing that turns the
 * writing round, whatever it was made from, so that no format has to guard against them.
 */
public sealed interface Inline {
    /** {@return the text in the digits it was made with} */
    String text();

    /**
     * The text as the document shows it.
     *
     * @param numerals the digits of the document
     * @return the text, its digits changed where this kind of run allows that
     */
    default String text(Numerals numerals) {
        return text();
    }

    /**
     * Text in the language of the document, its digits written in the document's numerals.
     *
     * @param text the text
     */
    record Plain(String text) implements Inline {
        /** Makes the text harmless. */
        public Plain {
            text = CleanText.of(text);
        }

        @Override
        public String text(Numerals numerals) {
            return numerals.write(text);
        }
    }

    /**
     * Text that stands out, its digits written in the document's numerals.
     *
     * @param text the text
     */
    record Strong(String text) implements Inline {
        /** Makes the text harmless. */
        public Strong {
            text = CleanText.of(text);
        }

        @Override
        public String text(Numerals numerals) {
            return numerals.write(text);
        }
    }

    /**
     * A short label that qualifies what stands before it, such as ยังไม่ยืนยัน.
     *
     * @param text the label
     */
    record Label(String text) implements Inline {
        /** Makes the text harmless. */
        public Label {
            text = CleanText.of(text);
        }

        @Override
        public String text(Numerals numerals) {
            return numerals.write(text);
        }
    }

    /**
     * Text whose characters all matter, such as a digest, an address or the id of a rule: its digits never change.
     *
     * @param text the text
     */
    record Verbatim(String text) implements Inline {
        /** Makes the text harmless. */
        public Verbatim {
            text = CleanText.of(text);
        }
    }

    /**
     * Words in another language than the document, as somebody wrote them: their digits never change.
     *
     * @param language the language of the words
     * @param text the words
     */
    record Foreign(Language language, String text) implements Inline {
        /** Makes the text harmless. */
        public Foreign {
            text = CleanText.of(text);
        }
    }

    /**
     * A link to a page of the web.
     *
     * @param address where it leads, http or https
     * @param text what it is called; its digits never change
     */
    record Link(URI address, String text) implements Inline {
        /** Checks the kind of address and makes the text harmless. */
        public Link {
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("https") && !scheme.equals("http")) {
                throw new OutOfRangeException("link", address, "an http or https address");
            }
            text = CleanText.of(text);
        }
    }
}
