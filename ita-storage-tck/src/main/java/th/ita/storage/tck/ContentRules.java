package th.ita.storage.tck;

import static th.ita.storage.tck.Samples.KEY;
import static th.ita.storage.tck.Samples.TIME;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;

/** C1 to C8: what goes in comes out, to the last mark, byte and millisecond. */
interface ContentRules {
    /** {@return the stores of this test} */
    Bench bench();

    /** C1. */
    @Test
    default void c1_thai_vowels_and_tone_marks_are_kept_as_they_were_typed() {
        RevisionStore store = bench().open();
        RevisionKey key = Samples.key("เทศบาลเมืองน้ำปั้วกู่สวนแตง");
        keeps(store, key, "กำกับ ก\u0E4D\u0E32กับ ที่ ท\u0E48\u0E35 ญาณ ฐาน เเ แ กฺ ๆ ฯ ๒๕๖๔ ฿ \u200B\u00A0ก");
    }

    /** C2. */
    @Test
    default void c2_text_is_neither_composed_nor_decomposed_nor_stripped_of_what_is_not_seen() {
        RevisionStore store = bench().open();
        keeps(store, KEY, "é " + Normalizer.normalize("é ô ใ", Normalizer.Form.NFD) + " ﬁ Å \u202E\uFEFFa  b 🏛 𠀀");
    }

    /** C3. */
    @Test
    default void c3_ids_that_only_look_alike_are_different_keys() {
        RevisionStore store = bench().open();
        List<RevisionKey> keys = List.of(
                Samples.key("อบต.a"),
                Samples.key("อบต.A"),
                Samples.key("é"),
                Samples.key(Normalizer.normalize("é", Normalizer.Form.NFD)),
                Samples.key("น\u0E33"),
                Samples.key("น\u0E4D\u0E32"),
                Samples.key("1"),
                Samples.key("๑"),
                Samples.key("01"),
                Samples.key("1."));
        for (int i = 0; i < keys.size(); i++) {
            Samples.appended(store, keys.get(i), 1 + i);
        }
        for (int i = 0; i < keys.size(); i++) {
            Claims.holds(store, keys.get(i), Samples.chain(keys.get(i), 1 + i));
        }
    }

    /** C4. */
    @Test
    default void c4_no_text_is_taken_for_a_command_or_a_path() {
        RevisionStore store = bench().open();
        for (String id : List.of("x..", "1--", "CON", "nul.txt", "a_b", "NULL", "1.DROP-TABLE")) {
            RevisionKey key = Samples.key(id);
            keeps(store, key, "'; DROP TABLE revision; -- \" ` \\ %s {0} ${x} ../../etc/passwd C:\\ <b> %00 _ *");
        }
    }

    /** C5. */
    @Test
    default void c5_the_longest_texts_and_ids_are_kept_whole() {
        RevisionStore store = bench().open();
        Stamp longest = new Stamp(TIME, "ผู้".repeat(66), "ที่".repeat(666));
        for (String id : List.of("ก".repeat(120), "ก".repeat(119) + "ข", "𠀀".repeat(60), "z".repeat(120))) {
            Revision first = Revision.first(Samples.key(id), longest, Samples.text("x"));
            Claims.appended(store, first);
            Claims.holds(store, Samples.key(id), List.of(first));
        }
    }

    /** C6. */
    @Test
    default void c6_payloads_are_bytes_of_any_value_and_of_none() {
        RevisionStore store = bench().open();
        byte[] everyByte = new byte[512];
        for (int i = 0; i < everyByte.length; i++) {
            everyByte[i] = (byte) i;
        }
        Revision first = Revision.first(KEY, Samples.stamp(1), Payload.of(everyByte));
        Revision second = first.next(Samples.stamp(2), Payload.of(new byte[0]));
        Revision third = second.next(Samples.stamp(3), Samples.text("\r\n\u0000\n"));
        List<Revision> chain = List.of(first, second, third);
        chain.forEach(revision -> Claims.appended(store, revision));
        Claims.holds(store, KEY, chain);
    }

    /** C7. */
    @Test
    default void c7_a_payload_of_ten_megabytes_is_kept_whole() {
        RevisionStore store = bench().open();
        byte[] large = new byte[10 << 20];
        new Random(7).nextBytes(large);
        Revision first = Revision.first(KEY, Samples.stamp(1), Payload.of(large));
        Claims.appended(store, first);
        Revision second = Samples.after(first);
        Claims.appended(store, second);
        Claims.holds(store, KEY, List.of(first, second));
    }

    /** C8. */
    @Test
    default void c8_times_and_hashes_of_revisions_are_kept_and_not_checked() {
        RevisionStore store = bench().open();
        Revision first = Revision.first(KEY, at("9999-12-31T23:59:59.999Z"), Samples.text("late"));
        Revision earlier = first.next(at("1970-01-01T00:00:00Z"), Samples.text("the clock was set back"));
        Revision odd = Revision.builder()
                .from(Samples.after(earlier))
                .stamp(at("2024-02-29T23:59:59.001Z"))
                .hash(new RevisionHash("f".repeat(64)))
                .build();
        List<Revision> chain = List.of(first, earlier, odd);
        chain.forEach(revision -> Claims.appended(store, revision));
        Claims.holds(store, KEY, chain);
    }

    private static void keeps(RevisionStore store, RevisionKey key, String text) {
        Revision first = Revision.first(key, new Stamp(TIME, text, text), Samples.text(text));
        Claims.appended(store, first);
        Claims.holds(store, key, List.of(first));
    }

    private static Stamp at(String time) {
        return new Stamp(Instant.parse(time), "a", "b");
    }
}
