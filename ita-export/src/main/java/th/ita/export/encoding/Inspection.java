package th.ita.export.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;

/**
 * Looks through a whole file, however large, before it is read: which encoding it is in, or why it is no text. Only the
 * whole file tells, since Thai in a code page can look like UTF-8 for a while.
 */
public final class Inspection {
    private static final int CHUNK = 1 << 16;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LANES = 8;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final int THAI_LETTER = 3;
    private static final byte THAI_BEGINS = (byte) 0xE0;
    private static final int THAI_GOES_ON = 0xB8;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    private final Utf8Check utf8 = new Utf8Check();
    private int line = 1;
    private int before;
    private boolean hasText;
    private boolean isThai = true;

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
        byte[] chunk = new byte[CHUNK];
        int from = marked ? TextEncoding.UTF_8_MARKED.mark() : 0;
        System.arraycopy(first, 0, chunk, 0, first.length);
        for (int length = first.length; length > 0; length = rest.readNBytes(chunk, 0, CHUNK)) {
            int foreign = look(chunk, from, length);
            if (foreign >= 0) {
                return new Verdict.NoText(Flaw.BINARY, line, foreign);
            }
            from = 0;
        }
        utf8.end();
        if (!hasText) {
            return new Verdict.NoText(Flaw.EMPTY, 0, 0);
        }
        if (utf8.holds()) {
            return new Verdict.Text(marked ? TextEncoding.UTF_8_MARKED : TextEncoding.UTF_8);
        }
        return isThai && !marked
                ? new Verdict.Text(TextEncoding.THAI)
                : new Verdict.NoText(Flaw.UNKNOWN_ENCODING, utf8.brokenLine(), utf8.brokenByte());
    }

    /** Looks at bytes, eight at a time where they are plain; the first that no text holds, below 0 if there is none. */
    private int look(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (hasText && at + LANES <= to && utf8.isBetween()) {
                long word = (long) EIGHT.get(bytes, at);
                if ((word & HIGH) == 0) {
                    for (long codes = ~(word + ONES * (0x80 - ' ')) & HIGH; codes != 0; codes &= codes - 1) {
                        int code = bytes[at + (Long.numberOfTrailingZeros(codes) >>> 3)];
                        if (ControlCodes.isForeign(code)) {
                            return code;
                        }
                        line += code == '\n' ? 1 : 0;
                    }
                    at += LANES;
                    before = bytes[at - 1];
                    continue;
                }
            }
            if (hasText && !isThai && at + THAI_LETTER <= to && utf8.isBetween() && isThaiLetter(bytes, at)) {
                at += THAI_LETTER;
                before = bytes[at - 1];
                continue;
            }
            int b = bytes[at++] & 0xFF;
            if (ControlCodes.isForeign(b)) {
                return b;
            }
            utf8.take(b, line);
            look(b);
            isThai = isThai && ThaiCodePage.isText(b, before);
            before = b;
        }
        return -1;
    }

    /** Whether bytes are a letter of the Thai block in UTF-8, which is all that is to be said of them. */
    private static boolean isThaiLetter(byte[] bytes, int at) {
        return bytes[at] == THAI_BEGINS
                && (bytes[at + 1] & 0xFE) == THAI_GOES_ON
                && (bytes[at + 2] & 0xC0) == Utf8Check.FIRST_FOLLOWING;
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
