package th.ita.web.http;

import io.javalin.http.Context;
import java.util.Optional;

/** Sends replies: with the headers that all of them carry, and without a body where the client has it already. */
final class Replies {
    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;

    private Replies() {}

    static void send(Reply reply, Request request, Context context) {
        SecurityHeaders.all().forEach(context::header);
        context.header(RequestIds.HEADER, request.id());
        context.header("Content-Language", Languages.tag(request.language()));
        context.header("Vary", "Accept, Accept-Encoding, Accept-Language, Authorization, Cookie");
        context.header("Cache-Control", "no-cache, private");
        reply.headers().forEach(context::header);
        if (isKnown(reply, request)) {
            context.status(NOT_MODIFIED);
            return;
        }
        context.status(reply.status());
        if (!reply.type().isEmpty()) {
            context.contentType(reply.type());
        }
        context.result(reply.body());
    }

    private static boolean isKnown(Reply reply, Request request) {
        Optional<String> tag = Optional.ofNullable(reply.headers().get("ETag"));
        return reply.status() == OK
                && request.isReading()
                && tag.flatMap(known -> request.header("If-None-Match").filter(new Tag(known)::isIn))
                        .isPresent();
    }
}
