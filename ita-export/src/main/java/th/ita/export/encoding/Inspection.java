package th.ita.export.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Looks through a whole file, however large, before it is read: which encoding it is in, or why it is no text. Only the
 * whole file tells, since Thai in a code page can look like UTF-8 for a while.
 */
public final class Inspection {
    private static final int CHUNK = 1 << 16;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer letters = CharBuffer.allocate(CHUNK);
    private int line = 1;
    private int before;
    private boolean hasText;
    private boolean isThai = true;
    private Verdict malformed = new Verdict.NoText(Flaw.NONE, 0, 0);

    private Inspection() {}

    /** Why a file is no text. */
    public enum Flaw {
        /** It is. */
        NONE,
        /** It holds nothing but white space. */
        EMPTY,
        /** It holds a code no text has. */
        BINARY,
        /** It is in none of the encodings that are read. */
        UNKNOWN_ENCODING
    }

    /** What came out. */
    public sealed interface Verdict {
        /**
         * A text.
         *
         * @param encoding how to read it
         */
        record Text(TextEncoding encoding) implements Verdict {}

        /**
         * No text.
         *
         * @param flaw why
         * @param line the line of the first offending code, from 1; 0 if it has none
         * @param code the offending code
         */
        record NoText(Flaw flaw, int line, int code) implements Verdict {}
    }

    /**
     * Looks through a file.
     *
     * @param bytes its bytes
     * @return its encoding, or why it has none
     * @throws IOException if it cannot be read
     */
    public static Verdict of(InputStream bytes) throws IOException {
        byte[] first = bytes.readNBytes(CHUNK);
        if (startsWith(first, 0xFE, 0xFF)) {
            return new Inspection().utf16(TextEncoding.UTF_16BE, first, bytes);
        }
        if (startsWith(first, 0xFF, 0xFE)) {
            return new Inspection().utf16(TextEncoding.UTF_16LE, first, bytes);
        }
        return new Inspection().byteWise(first, bytes);
    }

    private Verdict byteWise(byte[] first, InputStream rest) throws IOException {
        boolean marked = startsWith(first, 0xEF, 0xBB, 0xBF);
        int mark = marked ? TextEncoding.UTF_8_MARKED.mark() : 0;
        ByteBuffer waiting = ByteBuffer.allocate(2 * CHUNK);
        for (byte[] chunk = Arrays.copyOfRange(first, mark, first.length);
                chunk.length > 0;
                chunk = rest.readNBytes(CHUNK)) {
            waiting.put(chunk).flip();
            checkUtf8(waiting, false);
            waiting.compact();
            for (byte signed : chunk) {
                int b = signed & 0xFF;
                if (ControlCodes.isForeign(b)) {
                    return new Verdict.NoText(Flaw.BINARY, line, b);
                }
                look(b);
                isThai &= ThaiCodePage.isText(b, before);
                before = b;
            }
        }
        checkUtf8(waiting.flip(), true);
        if (!hasText) {
            return new Verdict.NoText(Flaw.EMPTY, 0, 0);
        }
        if (isUtf8()) {
            return new Verdict.Text(marked ? TextEncoding.UTF_8_MARKED : TextEncoding.UTF_8);
        }
        return isThai && !marked ? new Verdict.Text(TextEncoding.THAI) : malformed;
    }

    /** Decodes what has come, at the lines counted so far. */
    private void checkUtf8(ByteBuffer bytes, boolean last) {
        int start = line;
        int from = bytes.position();
        while (isUtf8()) {
            CoderResult result = utf8.decode(bytes, letters.clear(), last);
            if (result.isUnderflow()) {
                return;
            }
            if (result.isError()) {
                int at = bytes.position();
                int breaks = 0;
                for (int i = from; i < at; i++) {
                    breaks += bytes.get(i) == '\n' ? 1 : 0;
                }
                malformed = new Verdict.NoText(Flaw.UNKNOWN_ENCODING, start + breaks, bytes.get(at) & 0xFF);
            }
        }
        bytes.position(bytes.limit());
    }

    private boolean isUtf8() {
        return malformed.equals(new Verdict.NoText(Flaw.NONE, 0, 0));
    }

    private Verdict utf16(TextEncoding encoding, byte[] first, InputStream rest) throws IOException {
        InputStream all = new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(first), rest);
        char[] chunk = new char[CHUNK];
        try (Reader text = encoding.reader(all)) {
            for (int count = text.read(chunk); count >= 0; count = text.read(chunk)) {
                for (int i = 0; i < count; i++) {
                    if (ControlCodes.isForeign(chunk[i])) {
                        return new Verdict.NoText(Flaw.BINARY, line, chunk[i]);
                    }
                    look(chunk[i]);
                }
            }
        } catch (CharacterCodingException broken) {
            return new Verdict.NoText(Flaw.UNKNOWN_ENCODING, line, first[0] & 0xFF);
        }
        return hasText ? new Verdict.Text(encoding) : new Verdict.NoText(Flaw.EMPTY, 0, 0);
    }

    private void look(int code) {
        line += code == '\n' ? 1 : 0;
        hasText |= !Character.isWhitespace(code) && code != 0x1A;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && java.util.stream.IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
    }
}
