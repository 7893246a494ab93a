package th.ita.domain.revision;

import static th.ita.domain.revision.RevisionRefusal.PAYLOAD_TOO_LARGE;

import io.vavr.control.Either;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** The bytes of a document as a codec wrote them; to a store they mean nothing. Immutable and thread-safe. */
public final class Payload {
    /** The most bytes a payload may have: 50 MB. */
    public static final int LARGEST = 50 << 20;

    private final byte[] bytes;

    private Payload(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A payload of known good size.
     *
     * @param bytes the bytes, which are copied
     * @return the payload
     * @throws OutOfRangeException if there are more than {@link #LARGEST}
     */
    public static Payload of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new OutOfRangeException("payload of bytes", bytes.length, "at most " + LARGEST);
        }
        return new Payload(bytes.clone());
    }

    /**
     * A payload of any bytes.
     *
     * @param bytes the bytes, which are copied
     * @return the payload, or that it is too large to be kept
     */
    public static Either<Refusal, Payload> parse(byte[] bytes) {
        return bytes.length <= LARGEST
                ? Either.right(of(bytes))
                : Either.left(Refusal.of(
                        PAYLOAD_TOO_LARGE, Place.unknown(), Integer.toString(bytes.length), Integer.toString(LARGEST)));
    }

    /** {@return a copy of the bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return how many bytes there are} */
    public int size() {
        return bytes.length;
    }

    /** The bytes themselves, for hashing. */
    byte[] shared() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Payload that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
