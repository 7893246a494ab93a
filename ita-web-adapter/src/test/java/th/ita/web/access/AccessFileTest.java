package th.ita.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.access.AccessRefusal.ACCESS_OPEN_TO_OTHERS;
import static th.ita.web.access.AccessRefusal.ALTERED_ACCESS_LINE;
import static th.ita.web.access.AccessRefusal.NO_ACCESS_CONFIGURED;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.web.access.AccessBook.Issued;
import th.ita.web.access.limit.HandClock;
import th.ita.web.access.network.NetAddress;
import th.ita.web.access.network.TrustedProxies;
import th.ita.web.http.WebWords;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessFileTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();

    @Test
    void a_token_is_there_after_a_restart() {
        Issued issued = issue(file());

        assertThat(file().now().get().find(issued.written(), clock.instant()).get())
                .isEqualTo(issued.token());
    }

    @Test
    void nobody_else_can_read_it_and_nothing_is_left_beside_it() throws IOException {
        issue(file());

        try (Stream<Path> files = Files.list(path().getParent())) {
            assertThat(files.map(one -> one.getFileName().toString()))
                    .containsExactlyInAnyOrder("access", "access.lock");
        }
        assertThat(permissions(path())).isEqualTo("rw-------");
        assertThat(permissions(path().getParent())).isEqualTo("rwx------");
    }

    @Test
    void a_file_that_others_can_read_is_not_used() throws IOException {
        issue(file());
        Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-r-----"));

        assertThat(file().now().getLeft().code()).isEqualTo(ACCESS_OPEN_TO_OTHERS);
        assertThat(file().now().getLeft().arguments()).containsExactly("rw-r-----");
    }

    @Test
    void a_damaged_file_is_refused_with_its_line_and_never_written_over() throws IOException {
        Issued issued = issue(file());
        String damaged = Files.readString(path()).replace("=editor", "=viewer");
        Files.writeString(path(), damaged);
        AccessFile file = file();

        Refusal refusal = file.now().getLeft();
        assertThat(refusal.code()).isEqualTo(ALTERED_ACCESS_LINE);
        assertThat(WebWords.of(Language.EN).refusal(refusal)).startsWith(path() + ":2: this line is not as");
        assertThat(file.change(book -> book.revoke(issued.token().id(), clock.instant()))
                        .getLeft())
                .isEqualTo(refusal);
        assertThat(Files.readString(path())).isEqualTo(damaged);
    }

    @Test
    void who_means_to_change_a_line_is_told_how_it_has_to_end() throws IOException {
        issue(file());
        for (int i = 0; i < 2; i++) {
            if (i == 0) {
                Files.writeString(path(), Files.readString(path()).replace("=editor", "=viewer"));
            }
            Refusal refusal = file().now().getLeft();
            int line = refusal.where().line().orElseThrow();
            List<String> lines = new ArrayList<>(Files.readAllLines(path()));
            String old = lines.get(line - 1);
            lines.set(
                    line - 1,
                    old.substring(0, old.lastIndexOf('\t') + 1)
                            + refusal.arguments().get(0));
            Files.writeString(path(), String.join("\n", lines) + "\n");
        }

        assertThat(file().now().get().tokens().get(0).grants()).isEqualTo(Grants.everywhere(Role.VIEWER));
    }

    @Test
    void a_running_server_sees_within_a_second_what_another_process_changed() {
        AccessFile server = file();
        assertThat(server.now().get().tokens()).isEmpty();
        Issued issued = issue(file());
        clock.move(Duration.ofSeconds(1));
        assertThat(server.now().get().tokens()).hasSize(1);

        file().change(book -> book.revoke(issued.token().id(), clock.instant()));
        clock.move(Duration.ofSeconds(1));

        assertThat(server.now().get().find(issued.written(), clock.instant()).isLeft())
                .isTrue();
    }

    @Test
    void a_file_that_goes_bad_lets_nobody_in_and_a_repaired_one_does_again() throws IOException {
        Issued issued = issue(file());
        AccessFile server = file();
        assertThat(server.now().isRight()).isTrue();
        byte[] good = Files.readAllBytes(path());
        Files.write(path(), "ita-access 1\ntok".getBytes(StandardCharsets.UTF_8));
        clock.move(Duration.ofSeconds(1));
        assertThat(server.now().isLeft()).isTrue();

        Files.write(path(), good);
        clock.move(Duration.ofSeconds(1));

        assertThat(server.now().get().find(issued.written(), clock.instant()).isRight())
                .isTrue();
    }

    @Test
    void a_file_that_is_taken_away_lets_nobody_in() throws IOException {
        Issued issued = issue(file());
        AccessFile server = file();
        assertThat(server.now().get().tokens()).hasSize(1);
        Files.delete(path());
        clock.move(Duration.ofSeconds(1));

        assertThat(server.now().get().find(issued.written(), clock.instant()).isLeft())
                .isTrue();
    }

    @Test
    void changes_at_the_same_time_are_all_kept() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            AccessFile file = file();
            writers.add(new Thread(() -> {
                for (int k = 0; k < 5; k++) {
                    issue(file);
                }
            }));
        }
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(file().now().get().tokens()).hasSize(20);
    }

    @Test
    void tokens_that_ended_over_a_year_ago_are_forgotten_when_another_is_made() {
        AccessFile file = file();
        issue(file);
        clock.move(Duration.ofDays(30 + 365));
        issue(file);
        assertThat(file.now().get().tokens()).hasSize(2);
        clock.move(Duration.ofDays(2));
        issue(file);

        assertThat(file.now().get().tokens()).hasSize(2);
    }

    @Test
    void beyond_the_machine_the_server_starts_only_where_somebody_can_get_in() {
        NetAddress everywhere = NetAddress.parse("0.0.0.0").get();
        NetAddress here = NetAddress.parse("127.0.0.1").get();
        AccessFile file = file();
        AccessSettings proxied = AccessSettings.NETWORK
                .trusting(TrustedProxies.parse(List.of("10.1.0.1")).get(), Optional.of("X-Remote-User"))
                .get();

        assertThat(AccessSettings.LOOPBACK.obstacle(here, file, clock.instant()))
                .isEmpty();
        assertRefused(AccessSettings.NETWORK.obstacle(everywhere, file, clock.instant()));
        assertRefused(proxied.obstacle(everywhere, file, clock.instant()));
        file.change(book -> book.add("user1", "ผู้จัดทำ", Grants.everywhere(Role.EDITOR)));
        assertThat(proxied.obstacle(everywhere, file, clock.instant())).isEmpty();
        assertRefused(AccessSettings.NETWORK.obstacle(everywhere, file, clock.instant()));
        issue(file);
        assertThat(AccessSettings.NETWORK.obstacle(everywhere, file, clock.instant()))
                .isEmpty();
        clock.move(Duration.ofDays(30));
        assertRefused(AccessSettings.NETWORK.obstacle(everywhere, file, clock.instant()));
    }

    @Test
    void a_header_that_is_none_is_refused() {
        Either<Refusal, AccessSettings> settings =
                AccessSettings.NETWORK.trusting(TrustedProxies.NONE, Optional.of("X User:"));

        assertThat(settings.getLeft().code()).isEqualTo(AccessRefusal.NOT_A_HEADER);
    }

    private static void assertRefused(Optional<Refusal> obstacle) {
        assertThat(obstacle.map(Refusal::code)).contains(NO_ACCESS_CONFIGURED);
        assertThat(WebWords.of(Language.EN).refusal(obstacle.orElseThrow()))
                .contains("0.0.0.0", "ita serve token create");
    }

    private Issued issue(AccessFile file) {
        return file.change(book -> book.issue("ผู้จัดทำ", Grants.everywhere(Role.EDITOR), 30, clock.instant(), RANDOM))
                .get();
    }

    private AccessFile file() {
        return new AccessFile(path(), clock);
    }

    private Path path() {
        return folder.resolve("ita").resolve("access");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
