package th.ita.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Refusal;

/** The file of who may do what, whatever stands in it and whatever happens to it. */
class AccessTextProperties {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant NOW = Instant.parse("2021-03-01T02:00:00.999Z");

    @Property(tries = 200)
    void a_book_reads_back_what_was_written(@ForAll("books") AccessBook book) {
        assertThat(AccessText.read(AccessText.write(book), "access").get()).isEqualTo(book);
    }

    @Property(tries = 500)
    void a_changed_byte_is_refused_with_its_line(
            @ForAll("books") AccessBook book, @ForAll @IntRange(max = 100_000) int where, @ForAll byte other) {
        byte[] written = AccessText.write(book);
        int at = where % written.length;
        byte[] changed = written.clone();
        changed[at] = other;
        if (!Arrays.equals(changed, written)) {
            assertRefused(AccessText.read(changed, "access"));
        }
    }

    @Property(tries = 200)
    void a_file_that_ends_early_is_refused(
            @ForAll("books") AccessBook book, @ForAll @IntRange(max = 100_000) int where) {
        byte[] written = AccessText.write(book);

        assertRefused(AccessText.read(Arrays.copyOf(written, where % written.length), "access"));
    }

    /** As when somebody undoes a revocation by putting the lines of an older file back. */
    @Property(tries = 200)
    void lines_that_are_missing_or_moved_or_doubled_are_refused(
            @ForAll("books") AccessBook book,
            @ForAll @IntRange(max = 1000) int line,
            @ForAll @IntRange(max = 2) int how) {
        String[] lines = new String(AccessText.write(book), StandardCharsets.UTF_8).split("\n", -1);
        int at = line % (lines.length - 1);
        String[] changed = switch (how) {
            case 0 -> without(lines, at);
            case 1 -> with(lines, at, lines[at]);
            default -> with(lines, at, "");
        };

        assertRefused(AccessText.read(String.join("\n", changed).getBytes(StandardCharsets.UTF_8), "access"));
    }

    @Property(tries = 300)
    void no_bytes_make_it_throw(@ForAll byte[] bytes) {
        assertRefused(AccessText.read(bytes, "access"));
    }

    private static void assertRefused(Either<Refusal, AccessBook> read) {
        assertThat(read.isLeft()).isTrue();
        assertThat(read.getLeft().where().file()).contains("access");
        assertThat(read.getLeft().where().line()).isPresent();
    }

    private static String[] without(String[] lines, int at) {
        String[] fewer = Arrays.copyOf(lines, lines.length - 1);
        System.arraycopy(lines, at + 1, fewer, at, lines.length - at - 1);
        return fewer;
    }

    private static String[] with(String[] lines, int at, String line) {
        String[] more = Arrays.copyOf(lines, lines.length + 1);
        System.arraycopy(lines, at, more, at + 1, lines.length - at);
        more[at] = line;
        return more;
    }

    @Provide
    Arbitrary<AccessBook> books() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("กขงจำเน้าท์ abc=,*-.")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(name -> "ผู้" + name.strip());
        Arbitrary<Grants> grants = Arbitraries.of(Role.class)
                .flatMap(role -> Arbitraries.of(
                        Grants.everywhere(role),
                        Grants.at(AgencyId.of("เทศบาลนครอุดรธานี"), role).and(AgencyId.of("A"), role)));
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 2);
        return Combinators.combine(names, grants, kinds)
                .as(Entry::new)
                .list()
                .ofMaxSize(6)
                .map(entries -> {
                    AccessBook book = AccessBook.EMPTY;
                    for (Entry entry : entries) {
                        book = entry.addedTo(book);
                    }
                    return book;
                });
    }

    record Entry(String name, Grants grants, int kind) {
        AccessBook addedTo(AccessBook book) {
            if (kind == 2) {
                return book.add(name, name, grants).fold(twice -> book, AccessBook.Change::book);
            }
            AccessBook.Change<AccessBook.Issued> issued =
                    book.issue(name, grants, 30, NOW, RANDOM).get();
            return kind == 0
                    ? issued.book()
                    : issued.book()
                            .revoke(issued.outcome().token().id(), NOW)
                            .get()
                            .book();
        }
    }
}
