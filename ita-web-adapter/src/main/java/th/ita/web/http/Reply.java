package th.ita.web.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.revision.Revision;

/**
 * What a request is answered with. Immutable; each change gives a new one.
 *
 * @param status the status code
 * @param type the media type of the body, with its charset where it is text
 * @param body the bytes, which are not to be changed
 * @param headers further headers by name
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copying a paper would only cost.
public record Reply(int status, String type, byte[] body, SortedMap<String, String> headers) {
    /** The media type of canonical JSON. */
    public static final String JSON = "application/json";

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int SEE_OTHER = 303;

    /** Keeps its own copy of the headers. */
    public Reply {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    /**
     * A body of any type.
     *
     * @param type its media type
     * @param body its bytes
     * @return a reply with status 200
     */
    public static Reply of(String type, byte[] body) {
        return new Reply(OK, type, body, Collections.emptySortedMap());
    }

    /**
     * Text of any type.
     *
     * @param type its media type without a charset
     * @param text the text
     * @return a reply in UTF-8 with status 200
     */
    public static Reply text(String type, String text) {
        return of(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A JSON document.
     *
     * @param text the document
     * @return a reply with status 200
     */
    public static Reply json(String text) {
        return of(JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a reply without a body} */
    public static Reply nothing() {
        return new Reply(NO_CONTENT, "", new byte[0], Collections.emptySortedMap());
    }

    /**
     * Sends the client elsewhere to read what became of its request.
     *
     * @param path where to
     * @return a reply with status 303
     */
    public static Reply seeOther(String path) {
        return nothing().as(SEE_OTHER).with("Location", path);
    }

    /**
     * The same with another status.
     *
     * @param other the status code
     * @return the reply
     */
    public Reply as(int other) {
        return new Reply(other, type, body, headers);
    }

    /**
     * The same for something that was made.
     *
     * @param path where it is
     * @return the reply with status 201
     */
    public Reply created(String path) {
        return as(CREATED).with("Location", path);
    }

    /**
     * The same with a header.
     *
     * @param name its name
     * @param value its value
     * @return the reply
     */
    public Reply with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, more);
    }

    /**
     * The same with headers.
     *
     * @param others names and values
     * @return the reply
     */
    public Reply with(Map<String, String> others) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.putAll(others);
        return new Reply(status, type, body, more);
    }

    /**
     * The same, known by a revision's tag, so that a client can change what it saw.
     *
     * @param revision the revision
     * @return the reply
     */
    public Reply tagged(Revision revision) {
        return with("ETag", Tag.of(revision).text());
    }
}
