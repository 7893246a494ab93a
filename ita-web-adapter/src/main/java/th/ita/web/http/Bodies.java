package th.ita.web.http;

import io.javalin.http.Context;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Reads bodies within a limit of bytes and of time, whatever their length is said to be. Compressed ones are not taken, so
 * that none can grow.
 */
final class Bodies {
    private static final long MOST_SECONDS = 60;
    private static final int PIECE = 1 << 14;

    private Bodies() {}

    static Either<Refusal, byte[]> read(Context context, int largest, Clock clock) {
        Optional<String> encoding = Optional.ofNullable(context.header("Content-Encoding"))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty() && !text.equals("identity"));
        if (encoding.isPresent()) {
            return refuse(WebRefusal.ENCODED_BODY, encoding.get());
        }
        if (context.req().getContentLengthLong() > largest) {
            return refuse(WebRefusal.BODY_TOO_LARGE, Integer.toString(largest));
        }
        try {
            return read(context.req().getInputStream(), largest, clock);
        } catch (IOException gone) {
            return refuse(WebRefusal.BODY_TOO_SLOW, Long.toString(MOST_SECONDS));
        }
    }

    private static Either<Refusal, byte[]> read(InputStream stream, int largest, Clock clock) throws IOException {
        Instant end = clock.instant().plusSeconds(MOST_SECONDS);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int count = stream.read(piece); count >= 0; count = stream.read(piece)) {
            body.write(piece, 0, count);
            if (body.size() > largest) {
                return refuse(WebRefusal.BODY_TOO_LARGE, Integer.toString(largest));
            }
            if (clock.instant().isAfter(end)) {
                return refuse(WebRefusal.BODY_TOO_SLOW, Long.toString(MOST_SECONDS));
            }
        }
        return Either.right(body.toByteArray());
    }

    private static Either<Refusal, byte[]> refuse(WebRefusal code, String argument) {
        return Either.left(Refusal.of(code, Place.unknown(), argument));
    }
}
