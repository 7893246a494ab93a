package th.ita.web.http;

/** The methods of HTTP that are used here; HEAD is answered wherever GET is. */
public enum Verb {
    /** Reads, and changes nothing. */
    GET,
    /** Asks with a body, or makes something. */
    POST,
    /** Puts a document in its place. */
    PUT,
    /** Takes something away. */
    DELETE
}
