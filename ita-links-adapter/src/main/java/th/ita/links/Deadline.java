package th.ita.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Does something over a connection that must all be over by a time, TLS included: then the connection is closed under
 * whoever still waits on it. A limit on each read would not do, since a server that sends a byte now and then keeps to
 * that.
 */
final class Deadline {
    private Deadline() {}

    /** What is done over a connection. */
    interface Exchange<T> {
        T over(Socket socket) throws IOException;
    }

    static <T> T keep(Duration time, Socket socket, Exchange<T> exchange) throws IOException {
        CompletableFuture<Void> over = new CompletableFuture<>();
        CompletableFuture<Void> unused = over.whenComplete((nothing, late) -> closeIfLate(socket, late));
        over.orTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return exchange.over(socket);
        } catch (IOException broken) {
            throw over.isCompletedExceptionally() ? new SocketTimeoutException("not at its end in time") : broken;
        } finally {
            over.complete(null);
        }
    }

    private static void closeIfLate(Socket socket, @Nullable Throwable late) {
        if (late instanceof TimeoutException) {
            try {
                socket.close();
            } catch (IOException unable) {
                throw new UncheckedIOException(unable);
            }
        }
    }
}
