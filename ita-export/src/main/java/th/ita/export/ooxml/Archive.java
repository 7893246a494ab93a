package th.ita.export.ooxml;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive of an Office Open XML file. Its parts carry no time, so the same parts give the same bytes. */
public final class Archive implements Closeable {
    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;

    /**
     * An archive without a part yet.
     *
     * @param out where its bytes go; closed with the archive
     */
    public Archive(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /**
     * Begins a part.
     *
     * @param path its path in the archive
     * @return takes its text; to be ended, not closed
     * @throws IOException if it cannot be written
     */
    public Writer begin(String path) throws IOException {
        entry(path);
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
    }

    /**
     * Ends a part.
     *
     * @param text what took its text
     * @throws IOException if it cannot be written
     */
    public void end(Writer text) throws IOException {
        text.flush();
        zip.closeEntry();
    }

    /**
     * Adds a part.
     *
     * @param path its path in the archive
     * @param bytes what it holds
     * @throws IOException if it cannot be written
     */
    public void add(String path, byte[] bytes) throws IOException {
        entry(path);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * Adds a part of text.
     *
     * @param path its path in the archive
     * @param text what it holds
     * @throws IOException if it cannot be written
     */
    public void add(String path, String text) throws IOException {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void entry(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
    }
}
