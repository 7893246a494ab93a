package th.ita.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.text.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Language.EN,
            true);

    /** A clock on which a millisecond passes for every line read. */
    private static final class Lines extends Clock {
        private long now;

        @Override
        public long millis() {
            return now;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(now);
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

    private void read(int lines, int of) {
        Lines clock = new Lines();
        try (Progress progress = new Progress(of, terminal, clock)) {
            for (int line = 1; line <= lines; line++) {
                clock.now++;
                progress.accept(line);
            }
        }
    }

    @Test
    void rate_and_time_left_are_shown_on_one_line_that_is_taken_away_at_the_end() {
        read(512, 61_440);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\rread 256 of 61,440 lines (0%), 1,000 a second, 1:02 left")
                .contains("\rread 512 of 61,440 lines (0%), 1,000 a second, 1:01 left")
                .endsWith(" \r")
                .doesNotContain("\n");
    }

    @Test
    void somebody_who_tells_of_many_lines_at_once_is_shown_too() {
        Lines clock = new Lines();
        try (Progress progress = new Progress(1_300_000, terminal, clock)) {
            for (int line = 10_000; line <= 30_000; line += 10_000) {
                clock.now += 500;
                progress.accept(line);
            }
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("read 10,000 of 1,300,000 lines (0%), 20,000 a second, 1:05 left")
                .contains("read 30,000 of 1,300,000 lines (2%), 20,000 a second, 1:04 left");
    }

    @Test
    void what_is_done_at_once_shows_nothing() {
        read(100, 100);

        assertThat(err.size()).isZero();
    }

    @Test
    void a_file_of_unknown_length_shows_nothing() {
        read(1000, 0);

        assertThat(err.size()).isZero();
    }
}
