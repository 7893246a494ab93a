package th.ita.web.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever anybody is called, and whatever they ask for. */
class AuditLineProperties {
    @Property
    void every_entry_is_one_line_that_reads_back(
            @ForAll("texts") String who, @ForAll("texts") String about, @ForAll("texts") String request) {
        AuditEntry entry = entry(who, about, request);

        String line = AuditLine.write(entry);

        assertThat(line).endsWith("}\n");
        assertThat(line.substring(0, line.length() - 1).codePoints()).allMatch(AuditLineProperties::isShown);
        assertThat(AuditLine.read(line.strip())).contains(entry);
    }

    private static boolean isShown(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    static AuditEntry entry(String who, String about, String request) {
        return new AuditEntry(
                Instant.parse("2021-04-30T09:15:30.123Z"),
                who,
                "editor",
                "TOKEN",
                "0123456789ab",
                "192.0.2.1",
                "RECORD",
                about,
                7,
                request);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("\"\\\n\r\t\0\u0007\u001B\u0085\u00AD\u200B\u2028\u2029\u202E\uFEFF{}:,กาบ้ำ ")
                .ofMaxLength(30);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> tooLong =
                Arbitraries.strings().withChars("ก😀").ofMinLength(380).ofMaxLength(450);
        return Arbitraries.oneOf(odd, any, tooLong);
    }
}
