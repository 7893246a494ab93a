package th.ita.export.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a text file are to be read. */
public enum TextEncoding {
    /** UTF-8 without a mark. */
    UTF_8(0),
    /** UTF-8 that begins with a byte order mark. */
    UTF_8_MARKED(3),
    /** UTF-16, the greater byte first, with a mark. */
    UTF_16BE(2),
    /** UTF-16, the smaller byte first, with a mark. */
    UTF_16LE(2),
    /** TIS-620 or Windows-874. */
    THAI(0);

    private final int mark;

    TextEncoding(int mark) {
        this.mark = mark;
    }

    /**
     * Reads a text whose encoding was found out before.
     *
     * @param bytes the text's bytes from the first on, mark included
     * @return its characters, the mark left out
     * @throws IOException if the bytes cannot be read
     */
    public Reader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return readerAfterMark(bytes);
    }

    /**
     * Reads the rest of such a text.
     *
     * @param bytes the bytes from the beginning of a character on
     * @return their characters
     */
    public Reader readerAfterMark(InputStream bytes) {
        return this == THAI
                ? new ThaiReader(bytes)
                : new InputStreamReader(bytes, charset().newDecoder());
    }

    /** {@return whether a byte below 128 is always the letter of that code, so that lines can be cut without decoding} */
    public boolean isOfBytes() {
        return this == UTF_8 || this == UTF_8_MARKED || this == THAI;
    }

    /**
     * The text of some of the bytes of a file that was found to be in this encoding.
     *
     * @param bytes bytes
     * @param from where a character begins
     * @param length how many bytes
     * @return their text
     */
    public String text(byte[] bytes, int from, int length) {
        return this == THAI ? ThaiCodePage.text(bytes, from, length) : new String(bytes, from, length, charset());
    }

    /** The charset of the encodings that the Java runtime has in any case. */
    Charset charset() {
        return switch (this) {
            case UTF_8, UTF_8_MARKED -> StandardCharsets.UTF_8;
            case UTF_16BE -> StandardCharsets.UTF_16BE;
            case UTF_16LE -> StandardCharsets.UTF_16LE;
            case THAI -> throw new IllegalStateException("the Thai code page is read by its own reader");
        };
    }

    /** {@return how many bytes the mark takes} */
    public int mark() {
        return mark;
    }
}
