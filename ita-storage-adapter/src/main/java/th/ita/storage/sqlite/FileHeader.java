package th.ita.storage.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first bytes of a file, read without SQLite, so that a file of somebody else or of a newer version stays untouched.
 * Source: https://www.sqlite.org/fileformat.html, section 1.3.
 *
 * @param isDatabase whether the file is an SQLite database
 * @param application whose database it is
 * @param version the version of its tables
 */
record FileHeader(boolean isDatabase, int application, int version) {
    private static final int SIZE = 100;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    static FileHeader of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(SIZE);
            if (head.length < SIZE || ByteBuffer.wrap(head, 0, MAGIC.length).compareTo(ByteBuffer.wrap(MAGIC)) != 0) {
                return new FileHeader(false, 0, 0);
            }
            ByteBuffer bytes = ByteBuffer.wrap(head);
            return new FileHeader(true, bytes.getInt(APPLICATION_AT), bytes.getInt(VERSION_AT));
        }
    }
}
