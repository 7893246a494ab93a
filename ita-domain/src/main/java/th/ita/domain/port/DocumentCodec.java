package th.ita.domain.port;

import io.vavr.control.Either;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;

/**
 * Turns documents of one kind into bytes and back. The bytes say the version of their form; those of earlier versions
 * are read as well, and those of a later one are refused.
 *
 * @param <T> the documents
 */
public interface DocumentCodec<T> {
    /** {@return the kind under which the documents are kept} */
    RecordKind kind();

    /**
     * Writes a document.
     *
     * @param document the document
     * @return its bytes, the same each time, or that they are too many
     */
    Either<Refusal, Payload> encode(T document);

    /**
     * Reads a document.
     *
     * @param payload bytes of this or an earlier version of their form
     * @return the document, or the first reason why it cannot be read
     */
    Either<Refusal, T> decode(Payload payload);
}
