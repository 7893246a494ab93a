package th.ita.links;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import th.ita.domain.measures.WebAddress;

/** Lets each server have only a few requests at a time, and leaves it alone for a moment between two. */
final class HostTurns {
    private final LinkSettings settings;
    private final Clock clock;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    HostTurns(LinkSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A request that waits for its turn. */
    interface Request {
        Answer send();
    }

    Answer take(URI address, Request request) throws InterruptedException {
        String host = WebAddress.host(address).orElse("").toLowerCase(Locale.ROOT);
        Turn turn = turns.computeIfAbsent(host, any -> new Turn(new Semaphore(settings.atOncePerHost(), true)));
        turn.free.acquire();
        try {
            Thread.sleep(turn.waiting(clock.millis(), settings.gap().toMillis()));
            return request.send();
        } finally {
            turn.free.release();
        }
    }

    private static final class Turn {
        private final Semaphore free;
        private long next;

        Turn(Semaphore free) {
            this.free = free;
        }

        /** How long to wait from now on; the time after that is then taken. */
        synchronized long waiting(long now, long gap) {
            long at = Math.max(now, next);
            next = at + gap;
            return at - now;
        }
    }
}
