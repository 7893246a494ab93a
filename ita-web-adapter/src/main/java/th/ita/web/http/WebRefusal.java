package th.ita.web.http;

import th.ita.domain.refusal.RefusalCode;

/** Why a request is refused as a request, whatever it is about. */
public enum WebRefusal implements RefusalCode {
    /** There is nothing at the address; argument: the path. */
    NO_SUCH_ADDRESS(404),
    /** The address does not know the method; arguments: the method, those it knows. */
    METHOD_NOT_ALLOWED(405),
    /** None of the accepted types can be given; arguments: those that can. */
    NOT_ACCEPTABLE(406),
    /** The body came too slowly; argument: the seconds it may take. */
    BODY_TOO_SLOW(408),
    /** The document was changed meanwhile; arguments: the tag that was named, that of the latest revision. */
    REVISION_CHANGED(412),
    /** A site is another by now than the one that was looked at; arguments: the tag that was named, that of now. */
    SITE_CHANGED(412),
    /** Another change came first; argument: the tag of the latest revision. */
    REVISION_CONFLICT(409),
    /** The body is larger than what is taken; argument: the limit in bytes. */
    BODY_TOO_LARGE(413),
    /** The body is of a type that is not read here; arguments: the type, those that are. */
    UNKNOWN_MEDIA_TYPE(415),
    /** The body is encoded, which is not undone here; argument: the encoding. */
    ENCODED_BODY(415),
    /** A change does not say upon which revision it was made. */
    PRECONDITION_MISSING(428),
    /** A parameter is missing. */
    PARAMETER_MISSING(400),
    /** A parameter that should be a whole number is none, or out of range; arguments: the text, the least, the most. */
    NOT_A_NUMBER(400),
    /** A word that should be one of a few is none; arguments: the text, those that can stand there. */
    NOT_ONE_OF(400),
    /** The request cannot be read as one of HTTP. */
    BAD_REQUEST(400),
    /** The store cannot do its work now; argument: what is the matter. */
    STORE_TROUBLE(503),
    /** The server cannot read or write a file of its own; argument: the id of the request. */
    FILE_TROUBLE(503),
    /** The server is about to end and takes no more work. */
    ENDING(503),
    /** A fault of the program; argument: the id of the request, by which it is found in the log. */
    INTERNAL(500);

    private final int status;

    WebRefusal(int status) {
        this.status = status;
    }

    /** {@return the status code of the reply} */
    public int status() {
        return status;
    }
}
