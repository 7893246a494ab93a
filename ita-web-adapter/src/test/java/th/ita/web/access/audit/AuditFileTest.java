package th.ita.web.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.access.audit.AuditLineProperties.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditFileTest {
    @TempDir
    Path folder;

    @Test
    void entries_come_back_latest_first_after_a_restart() {
        trail(1 << 16, 3).add(entry("ก", "1", "a"));
        trail(1 << 16, 3).add(entry("ข", "2", "b"));

        assertThat(trail(1 << 16, 3).latest(any -> true, 10))
                .containsExactly(entry("ข", "2", "b"), entry("ก", "1", "a"));
        assertThat(trail(1 << 16, 3).latest(any -> any.who().equals("ก"), 10)).containsExactly(entry("ก", "1", "a"));
        assertThat(trail(1 << 16, 3).latest(any -> true, 1)).containsExactly(entry("ข", "2", "b"));
    }

    @Test
    void the_files_never_take_more_room_than_they_are_given() throws IOException {
        AuditFile trail = trail(4096, 2);
        for (int i = 0; i < 200; i++) {
            trail.add(entry("ผู้จัดทำ", Integer.toString(i), ""));
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> !file.toString().endsWith(".lock")).toList())
                    .hasSize(3)
                    .allMatch(file -> size(file) <= 4096);
        }
        List<AuditEntry> kept = trail.latest(any -> true, 1000);
        assertThat(kept).hasSizeGreaterThan(20).hasSizeLessThan(200);
        for (int i = 0; i < kept.size(); i++) {
            assertThat(kept.get(i).about()).isEqualTo(Integer.toString(199 - i));
        }
    }

    @Test
    void pages_go_on_where_they_ended_while_files_get_other_names() throws IOException {
        AuditFile trail = trail(4096, 30);
        for (int i = 0; i < 60; i++) {
            trail.add(entry("ก", Integer.toString(i), ""));
        }
        for (int limit : new int[] {1, 7, 59, 60, 61}) {
            List<AuditEntry> read = new ArrayList<>();
            int first = trail.latest(any -> true, 1).stream()
                    .mapToInt(entry -> Integer.parseInt(entry.about()))
                    .findFirst()
                    .orElseThrow();
            int next = first;
            Optional<AuditPlace> after = Optional.empty();
            do {
                AuditPage page = trail.page(entry -> Integer.parseInt(entry.about()) < 60, after, limit);
                assertThat(page.entries()).hasSizeLessThanOrEqualTo(limit);
                read.addAll(page.entries());
                after = page.next();
                trail.add(entry("ข", Integer.toString(++next), ""));
            } while (after.isPresent());
            assertThat(read).extracting(AuditEntry::about).containsExactlyElementsOf(downFrom(59));
        }
        assertThat(folder.resolve("audit.jsonl.4")).exists();
    }

    private static List<String> downFrom(int highest) {
        return IntStream.rangeClosed(0, highest)
                .mapToObj(i -> Integer.toString(highest - i))
                .toList();
    }

    @Test
    void a_page_after_what_is_forgotten_is_empty() {
        AuditFile trail = trail(4096, 1);
        trail.add(entry("ก", "1", ""));
        trail.add(entry("ก", "2", ""));
        Optional<AuditPlace> place =
                trail.page(any -> true, Optional.empty(), 1).next();
        assertThat(trail.page(any -> true, place, 9).entries()).containsExactly(entry("ก", "1", ""));

        for (int i = 3; i < 60; i++) {
            trail.add(entry("ก", Integer.toString(i), ""));
        }

        assertThat(trail.page(any -> true, place, 9)).isEqualTo(new AuditPage(List.of(), Optional.empty()));
        assertThat(trail.page(any -> true, Optional.of(new AuditPlace(1, 1)), 9).entries())
                .isEmpty();
    }

    @Test
    void writers_never_make_a_reader_see_an_entry_twice_or_pass_one_over() throws InterruptedException {
        AuditFile trail = trail(4096, 200);
        for (int i = 0; i < 100; i++) {
            trail.add(entry("ก", Integer.toString(i), ""));
        }
        Thread writer = new Thread(() -> {
            for (int i = 100; i < 400; i++) {
                trail.add(entry("ข", Integer.toString(i), ""));
            }
        });
        writer.start();
        do {
            assertThat(trail.latest(entry -> entry.who().equals("ก"), 1000))
                    .extracting(AuditEntry::about)
                    .containsExactlyElementsOf(downFrom(99));
        } while (writer.isAlive());
        writer.join();
    }

    @Test
    void a_line_without_end_is_passed_over() throws IOException {
        AuditFile trail = trail(1 << 20, 1);
        trail.add(entry("ก", "1", ""));
        byte[] endless = new byte[3 * AuditPart.LONGEST_LINE];
        Arrays.fill(endless, (byte) 'x');
        Files.write(folder.resolve("audit.jsonl"), endless, StandardOpenOption.APPEND);
        trail.add(entry("ข", "2", ""));

        AuditPage page = trail.page(any -> true, Optional.empty(), 1);
        assertThat(page.entries()).containsExactly(entry("ข", "2", ""));
        assertThat(trail.page(any -> true, page.next(), 1))
                .isEqualTo(new AuditPage(List.of(entry("ก", "1", "")), Optional.empty()));
    }

    @Test
    void the_longest_entry_is_no_line_without_end() {
        String worst = "\u200B".repeat(200) + "\uDBFF\uDFFF".repeat(300);
        AuditEntry longest = new AuditEntry(
                Instant.EPOCH, worst, worst, worst, worst, worst, worst, worst, Integer.MAX_VALUE, worst);
        assertThat(AuditLine.write(longest).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(AuditPart.LONGEST_LINE);
        AuditFile trail = trail(1 << 20, 1);
        trail.add(longest);
        assertThat(trail.latest(any -> true, 1)).containsExactly(longest);
    }

    @Test
    void a_trail_in_memory_goes_on_where_a_page_ended() {
        AuditTrail trail = AuditTrail.inMemory(4);
        Stream.of("1", "2", "3", "4").forEach(about -> trail.add(entry("ก", about, "")));
        AuditPage page = trail.page(any -> true, Optional.empty(), 2);
        assertThat(page.entries()).extracting(AuditEntry::about).containsExactly("4", "3");

        trail.add(entry("ก", "5", ""));

        AuditPage last = trail.page(any -> true, page.next(), 2);
        assertThat(last.entries()).extracting(AuditEntry::about).containsExactly("2");
        assertThat(last.next()).isEmpty();
    }

    @Test
    void places_read_back_and_nothing_else_is_one() {
        for (AuditPlace place : List.of(new AuditPlace(-1, 0), new AuditPlace(0, 999_999_999_999_999_999L))) {
            assertThat(AuditPlace.parse(place.toString()).get()).isEqualTo(place);
        }
        for (String nonsense : List.of("", "1", "0000000000000000-", "000000000000000g-1", "0000000000000000--1")) {
            assertThat(AuditPlace.parse(nonsense).getLeft().code()).isEqualTo(AuditRefusal.NOT_A_PLACE_IN_THE_TRAIL);
        }
    }

    @Test
    void nobody_else_can_read_the_files() throws IOException {
        AuditFile trail = trail(4096, 1);
        for (int i = 0; i < 40; i++) {
            trail.add(entry("ก", "1", ""));
        }

        for (String name : List.of("audit.jsonl", "audit.jsonl.1")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_line_that_was_cut_off_spoils_no_other() throws IOException {
        AuditFile trail = trail(1 << 16, 1);
        trail.add(entry("ก", "1", ""));
        Files.writeString(folder.resolve("audit.jsonl"), "{\"time\":\"2021-0", StandardOpenOption.APPEND);
        Files.write(folder.resolve("audit.jsonl"), new byte[] {(byte) 0xA1}, StandardOpenOption.APPEND);

        trail.add(entry("ข", "2", ""));

        assertThat(trail.latest(any -> true, 10)).containsExactly(entry("ข", "2", ""), entry("ก", "1", ""));
        assertThat(Files.readAllBytes(folder.resolve("audit.jsonl"))).contains(new byte[] {(byte) 0xA1, '\n'});
    }

    @Test
    void writers_at_the_same_time_lose_nothing() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String who = "ผู้เขียน " + i;
            AuditFile trail = trail(8192, 50);
            writers.add(new Thread(() -> {
                for (int k = 0; k < 25; k++) {
                    trail.add(entry(who, Integer.toString(k), ""));
                }
            }));
        }
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(trail(8192, 50).latest(any -> true, 1000)).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void a_trail_in_memory_forgets_the_oldest() {
        AuditTrail trail = AuditTrail.inMemory(2);
        Stream.of("1", "2", "3").forEach(about -> trail.add(entry("ก", about, "")));

        assertThat(trail.latest(any -> true, 9)).extracting(AuditEntry::about).containsExactly("3", "2");
    }

    @Test
    void the_form_of_a_line_stays() throws IOException {
        trail(4096, 1).add(entry("ผู้จัดทำ \"ก\"\n{", "เทศบาลนครอุดรธานี/2564/plan-life", "r1"));

        assertThat(Files.readString(folder.resolve("audit.jsonl"), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"time\":\"2021-04-30T09:15:30.123Z\",\"who\":\"ผู้จัดทำ \\\"ก\\\"\\u000A{\",\"role\":\"editor\","
                                + "\"means\":\"TOKEN\",\"credential\":\"0123456789ab\",\"from\":\"192.0.2.1\",\"what\":\"RECORD\","
                                + "\"about\":\"เทศบาลนครอุดรธานี/2564/plan-life\",\"revision\":7,\"request\":\"r1\"}\n");
    }

    private AuditFile trail(int size, int number) {
        return new AuditFile(folder.resolve("audit.jsonl"), size, number);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
