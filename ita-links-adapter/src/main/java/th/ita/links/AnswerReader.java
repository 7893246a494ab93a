package th.ita.links;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.measures.ContentHash;

/** Reads one answer of HTTP/1.1 from a server, and of its body no more than a limit. */
final class AnswerReader {
    /** How much of a page is kept to be searched. */
    private static final int KEPT = 2 << 20;

    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");

    private final InputStream bytes;
    private final int mostBytes;

    AnswerReader(InputStream bytes, int mostBytes) {
        this.bytes = bytes;
        this.mostBytes = mostBytes;
    }

    Answer.Served read() throws IOException {
        int status;
        Map<String, String> headers;
        do {
            status = status();
            headers = headers();
        } while (status < 200);
        Answer.Served head = new Answer.Served(status, headers, Answer.Body.NONE);
        if (status == 304 || head.leadsOn()) {
            return head;
        }
        return new Answer.Served(status, headers, status == 204 ? new Taken().body() : body(headers));
    }

    private int status() throws IOException {
        Matcher line = STATUS.matcher(line());
        if (!line.matches()) {
            throw new ProtocolException("no status of HTTP");
        }
        return Integer.parseInt(line.group(1));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (headers.size() == MOST_HEADERS) {
                throw new ProtocolException("too many headers");
            }
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = bytes.read(); b != '\n'; b = bytes.read()) {
            if (b < 0) {
                throw new EOFException("the server broke off");
            }
            if (line.size() == LONGEST_LINE) {
                throw new ProtocolException("a line of the head is too long");
            }
            line.write(b);
        }
        return decoded(line.toByteArray()).stripTrailing();
    }

    /** A line of the head: Thai servers write addresses in it in UTF-8, against the book. */
    private static String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(line, StandardCharsets.ISO_8859_1);
        }
    }

    private Answer.Body body(Map<String, String> headers) throws IOException {
        Taken taken = new Taken();
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            chunks(taken);
        } else if (headers.containsKey("content-length")) {
            String stated = String.valueOf(headers.get("content-length"));
            if (!stated.matches("[0-9]{1,18}")) {
                throw new ProtocolException("no length");
            }
            long length = Long.parseLong(stated);
            taken.stated(length);
            stretch(taken, length);
        } else {
            stretch(taken, Long.MAX_VALUE);
        }
        return taken.body();
    }

    private void chunks(Taken taken) throws IOException {
        while (taken.goesOn()) {
            String size = line().split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,8}")) {
                throw new ProtocolException("no size of a chunk");
            }
            long length = Long.parseLong(size, 16);
            if (length == 0) {
                return;
            }
            stretch(taken, length);
            if (taken.goesOn() && !line().isEmpty()) {
                throw new ProtocolException("a chunk does not end");
            }
        }
    }

    /** Takes so many bytes; all there are where the length is the greatest there is. */
    private void stretch(Taken taken, long length) throws IOException {
        byte[] buffer = new byte[1 << 14];
        for (long left = length; left > 0 && taken.goesOn(); ) {
            int read = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                if (length == Long.MAX_VALUE) {
                    return;
                }
                throw new EOFException("the server broke off");
            }
            taken.take(buffer, read);
            left -= read;
        }
    }

    /** What was read of a body. */
    private final class Taken {
        private final MessageDigest digest = sha256();
        private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        private long count;

        /** A body that says it is too large is not begun. */
        void stated(long length) {
            count = length > mostBytes ? length : 0;
        }

        boolean goesOn() {
            return count <= mostBytes;
        }

        void take(byte[] buffer, int length) {
            count += length;
            digest.update(buffer, 0, length);
            beginning.write(buffer, 0, Math.min(length, KEPT - beginning.size()));
        }

        Answer.Body body() {
            Optional<ContentHash> hash = goesOn()
                    ? Optional.of(new ContentHash(HexFormat.of().formatHex(digest.digest())))
                    : Optional.empty();
            return new Answer.Body(hash, beginning.toByteArray());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyRuntimeHasIt) {
            throw new IllegalStateException(everyRuntimeHasIt);
        }
    }
}
