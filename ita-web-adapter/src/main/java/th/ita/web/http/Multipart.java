package th.ita.web.http;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.json.Utf8;

/** Reads a form with files (RFC 7578), as browsers send it: every part between two boundaries, names in UTF-8. */
final class Multipart {
    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(";\\s*name=\"([^\"\\r\\n]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile(";\\s*filename=\"([^\"\\r\\n]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISPOSITION =
            Pattern.compile("(?im)^content-disposition:\\s*form-data\\s*(;[^\\r\\n]*)$");
    private static final byte[] HEAD_ENDS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_PARTS = 2000;
    private static final int LONGEST_HEAD = 4096;

    private final byte[] body;
    private final byte[] boundary;
    private final List<Form.Field> fields = new ArrayList<>();
    private final List<Form.SentFile> files = new ArrayList<>();

    private Multipart(byte[] body, String boundary) {
        this.body = body;
        this.boundary = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    static Either<Refusal, Form> read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        return boundary.find()
                ? new Multipart(body, boundary.group(1) == null ? boundary.group(2) : boundary.group(1)).form()
                : Form.unreadable();
    }

    private Either<Refusal, Form> form() {
        int at = find(boundary, 0);
        byte[] next =
                ("\r\n" + new String(boundary, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        while (at >= 0) {
            int after = at + boundary.length;
            if (startsWith("--", after)) {
                return Either.right(new Form(fields, files));
            }
            int end = find(next, after);
            if (end < 0 || !startsWith("\r\n", after) || !part(after + 2, end)) {
                return Form.unreadable();
            }
            at = end + 2;
        }
        return Form.unreadable();
    }

    private boolean part(int from, int to) {
        int headEnds = find(HEAD_ENDS, from);
        if (headEnds < 0
                || headEnds > to
                || headEnds - from > LONGEST_HEAD
                || fields.size() + files.size() >= MOST_PARTS) {
            return false;
        }
        Optional<String> head =
                Utf8.decode(Arrays.copyOfRange(body, from, headEnds)).toJavaOptional();
        Matcher disposition = DISPOSITION.matcher(head.orElse(""));
        if (!disposition.find()) {
            return false;
        }
        Matcher name = NAME.matcher(disposition.group(1));
        if (!name.find()) {
            return false;
        }
        byte[] content = Arrays.copyOfRange(body, headEnds + HEAD_ENDS.length, to);
        Matcher file = FILE.matcher(disposition.group(1));
        return file.find() ? file(name.group(1), file.group(1), content) : field(name.group(1), content);
    }

    private boolean file(String name, String fileName, byte[] content) {
        String bare = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        if (!bare.isEmpty() || content.length > 0) {
            files.add(new Form.SentFile(name, bare, content));
        }
        return true;
    }

    private boolean field(String name, byte[] content) {
        return Utf8.decode(content)
                .peek(text -> fields.add(new Form.Field(name, text)))
                .isRight();
    }

    private boolean startsWith(String text, int at) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return at + bytes.length <= body.length && Arrays.equals(body, at, at + bytes.length, bytes, 0, bytes.length);
    }

    private int find(byte[] wanted, int from) {
        for (int at = from; at <= body.length - wanted.length; at++) {
            if (body[at] == wanted[0] && Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
