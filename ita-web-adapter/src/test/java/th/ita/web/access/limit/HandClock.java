package th.ita.web.access.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is moved by hand, also backwards. */
public final class HandClock extends Clock {
    private Instant now = Instant.parse("2021-03-01T02:00:00Z");

    /** A clock that stands at a morning in March. */
    public HandClock() {}

    public HandClock move(Duration by) {
        now = now.plus(by);
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
