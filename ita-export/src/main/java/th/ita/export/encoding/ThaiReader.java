package th.ita.export.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Reads text in a Thai code page, one byte a character. */
final class ThaiReader extends Reader {
    private final InputStream bytes;

    ThaiReader(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] text, int from, int length) throws IOException {
        byte[] read = new byte[length];
        int count = bytes.read(read, 0, length);
        for (int i = 0; i < count; i++) {
            text[from + i] = ThaiCodePage.character(read[i] & 0xFF);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
