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
        return this == THAI
                ? new ThaiReader(bytes)
                : new InputStreamReader(bytes, charset().newDecoder());
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

    /** How many bytes the mark takes. */
    int mark() {
        return mark;
    }
}
