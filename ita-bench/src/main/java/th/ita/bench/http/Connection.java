package th.ita.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection that is kept open: the least that HTTP/1.1 takes, so that who asks takes little of the processor. */
final class Connection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int BUFFER = 1 << 16;
    private static final int HEX = 16;

    private final Socket socket;
    private final InputStream in;

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /**
     * A reply.
     *
     * @param status its status code
     * @param headers its headers by name in small letters
     * @param body its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, by whom it was made for
    record Reply(int status, Map<String, String> headers, byte[] body) {}

    /** Asks, and waits for the whole answer, thirty seconds at most for each part of it. */
    Reply ask(String method, String path, Map<String, String> headers, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (!method.equals("GET")) {
            head.append("Content-Length: " + body.length + "\r\n");
        }
        byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[first.length + body.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        socket.getOutputStream().write(all);
        String status = line();
        Map<String, String> answered = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            answered.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Reply(Integer.parseInt(status.split(" ", 3)[1]), answered, body(answered));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        String size = headers.get("content-length");
        if (size != null) {
            return exactly(Integer.parseInt(size));
        }
        if (!headers.containsKey("transfer-encoding")) {
            return new byte[0];
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int part;
        do {
            part = Integer.parseInt(line(), HEX);
            all.write(exactly(part));
            line();
        } while (part > 0);
        return all.toByteArray();
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the answer ends after " + bytes.length + " of " + size + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new EOFException("the connection ended");
            }
            line.append((char) one);
        }
        line.setLength(Math.max(0, line.length() - 1));
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
