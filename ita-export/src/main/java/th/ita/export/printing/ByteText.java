package th.ita.export.printing;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text in UTF-8, put together from pieces and handed on in large parts. What was put into it is sure to be handed on only
 * after {@link #flush}. Not thread-safe.
 */
public final class ByteText implements Flushable {
    private static final int CHUNK = 1 << 16;
    /** What a number of 31 bits takes, its point and zeros before it included. */
    private static final int LONGEST_NUMBER = 16;

    private final OutputStream out;
    private byte[] bytes = new byte[CHUNK];
    private final byte[] digits = new byte[LONGEST_NUMBER];
    private int size;

    /**
     * A text that is yet empty.
     *
     * @param out where it goes; left open
     */
    public ByteText(OutputStream out) {
        this.out = out;
    }

    /**
     * Puts a sign.
     *
     * @param ascii a sign of one byte
     * @throws IOException if the text cannot be handed on
     */
    public void put(char ascii) throws IOException {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    /**
     * Puts a piece that is in UTF-8 already.
     *
     * @param piece the piece
     * @throws IOException if the text cannot be handed on
     */
    public void put(byte[] piece) throws IOException {
        room(piece.length);
        System.arraycopy(piece, 0, bytes, size, piece.length);
        size += piece.length;
    }

    /**
     * Puts a text.
     *
     * @param text the text; halves of characters become question marks
     * @throws IOException if the text cannot be handed on
     */
    public void put(String text) throws IOException {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Puts a whole number.
     *
     * @param number the number
     * @throws IOException if the text cannot be handed on
     */
    public void put(long number) throws IOException {
        put(number, 0);
    }

    /**
     * Puts a decimal number as {@link java.math.BigDecimal#toPlainString} would print it.
     *
     * @param units the number in units of its last digit
     * @param decimals how many digits stand after its point, 0 to 10
     * @throws IOException if the text cannot be handed on
     */
    public void put(long units, int decimals) throws IOException {
        if (units < 0 || units > Integer.MAX_VALUE) {
            put(BigDecimal.valueOf(units, decimals).toPlainString());
            return;
        }
        room(LONGEST_NUMBER);
        int number = (int) units;
        int at = LONGEST_NUMBER;
        for (int digit = 0; digit <= decimals || number != 0; digit++) {
            if (digit == decimals && decimals > 0) {
                digits[--at] = '.';
            }
            digits[--at] = (byte) ('0' + number % 10);
            number /= 10;
        }
        System.arraycopy(digits, at, bytes, size, LONGEST_NUMBER - at);
        size += LONGEST_NUMBER - at;
    }

    private void room(int more) throws IOException {
        if (size + more > bytes.length) {
            handOn();
            if (more > bytes.length) {
                bytes = Arrays.copyOf(bytes, more);
            }
        }
    }

    private void handOn() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    @Override
    public void flush() throws IOException {
        handOn();
        out.flush();
    }
}
