package th.ita.export.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.export.encoding.Inspection.Flaw;
import th.ita.export.encoding.Inspection.Verdict;

/** The verdict is that of Java's own decoder and of a look at each byte by itself. */
class InspectionProperties {
    private static final int CHUNK = 1 << 16;

    private static Verdict inspected(byte[] bytes) throws IOException {
        return Inspection.of(new ByteArrayInputStream(bytes));
    }

    @Property(tries = 2000)
    void bytes_of_any_kind_are_judged_as_one_by_one(@ForAll("pieces") List<byte[]> pieces) throws IOException {
        byte[] bytes = joined(pieces);

        assertThat(inspected(bytes)).isEqualTo(oneByOne(bytes));
    }

    @Property(tries = 60)
    void it_makes_no_difference_where_bytes_are_cut_for_reading(@ForAll("pieces") List<byte[]> pieces)
            throws IOException {
        byte[] odd = joined(pieces);
        byte[] bytes = new byte[CHUNK + odd.length];
        Arrays.fill(bytes, (byte) 'a');
        System.arraycopy(odd, 0, bytes, CHUNK - odd.length / 2, odd.length);

        assertThat(inspected(bytes)).isEqualTo(oneByOne(bytes));
    }

    @Provide
    Arbitrary<List<byte[]>> pieces() {
        Arbitrary<byte[]> plain = Arbitraries.of("1,2,3,4\n", "agency-10", " ", "\n", "\r\n", "\t", "\"", "\u001A")
                .map(text -> text.getBytes(StandardCharsets.US_ASCII));
        Arbitrary<byte[]> utf8 = Arbitraries.of("เทศบาล", "น้ำ", "é", "😀", "\uFEFF", "\u0800", "\uFFFF", "\uD7FF")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> thai =
                Arbitraries.of("เทศบาล", "น้ำ", "“ๆ”").map(text -> text.getBytes(Charset.forName("x-windows-874")));
        Arbitrary<byte[]> any =
                Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(4);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, plain),
                        net.jqwik.api.Tuple.of(6, utf8),
                        net.jqwik.api.Tuple.of(4, thai),
                        net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(12);
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pieces.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static Verdict oneByOne(byte[] all) throws IOException {
        boolean big = all.length >= 2 && all[0] == (byte) 0xFE && all[1] == (byte) 0xFF;
        boolean little = all.length >= 2 && all[0] == (byte) 0xFF && all[1] == (byte) 0xFE;
        if (big || little) {
            return inspected(all);
        }
        boolean marked = all.length >= 3 && all[0] == (byte) 0xEF && all[1] == (byte) 0xBB && all[2] == (byte) 0xBF;
        byte[] bytes = marked ? Arrays.copyOfRange(all, 3, all.length) : all;
        boolean thai = !marked;
        boolean text = false;
        int before = 0;
        for (int at = 0; at < bytes.length; at++) {
            int b = bytes[at] & 0xFF;
            if (ControlCodes.isForeign(b)) {
                return new Verdict.NoText(Flaw.BINARY, line(bytes, at), b);
            }
            text |= !Character.isWhitespace(b) && b != 0x1A;
            thai &= ThaiCodePage.isText(b, before);
            before = b;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        boolean utf8 =
                !decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true).isError();
        if (!text) {
            return new Verdict.NoText(Flaw.EMPTY, 0, 0);
        }
        if (utf8) {
            return new Verdict.Text(marked ? TextEncoding.UTF_8_MARKED : TextEncoding.UTF_8);
        }
        return thai
                ? new Verdict.Text(TextEncoding.THAI)
                : new Verdict.NoText(Flaw.UNKNOWN_ENCODING, line(bytes, in.position()), bytes[in.position()] & 0xFF);
    }

    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
