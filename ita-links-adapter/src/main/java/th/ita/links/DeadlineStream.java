package th.ita.links;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Clock;

/** Bytes from a server that must all come by a time: a server that sends one now and then gains nothing. */
final class DeadlineStream extends FilterInputStream {
    private final Socket socket;
    private final Clock clock;
    private final long deadline;

    DeadlineStream(InputStream bytes, Socket socket, Clock clock, long deadline) {
        super(bytes);
        this.socket = socket;
        this.clock = clock;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        hurry();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        hurry();
        return super.read(buffer, from, length);
    }

    private void hurry() throws IOException {
        long left = deadline - clock.millis();
        if (left <= 0) {
            throw new SocketTimeoutException("not at its end in time");
        }
        socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
    }
}
