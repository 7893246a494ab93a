package th.ita.bench.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A loop over bytes, by hand, for a table that is just as this one is: it looks at nothing and trusts all. The floor. */
final class ByteCsv {
    private static final byte[] HEAD = "id,total,grade,9,10\n".getBytes(StandardCharsets.UTF_8);
    private static final int[] FACTORS =
            IntStream.range(0, AgencyTable.ITEMS).map(AgencyTable::factor).toArray();
    private static final int ROW = 64;

    private final byte[] in;
    private final byte[] out;
    private int at;
    private int end;

    private ByteCsv(byte[] in) {
        this.in = in;
        this.out = new byte[HEAD.length + ROW * AgencyTable.AGENCIES];
        System.arraycopy(HEAD, 0, out, 0, HEAD.length);
        this.end = HEAD.length;
    }

    static byte[] score(Path file) throws IOException {
        ByteCsv csv = new ByteCsv(Files.readAllBytes(file));
        csv.skip('\n');
        while (csv.at < csv.in.length) {
            csv.row();
        }
        return Arrays.copyOf(csv.out, csv.end);
    }

    private void row() {
        int id = at;
        skip(',');
        System.arraycopy(in, id, out, end, at - id);
        end += at - id;
        skip(',');
        skip(',');
        int surveys = hundredths() + hundredths();
        int nine = 0;
        int ten = 0;
        for (int item = 0; item < 33; item++, at += 2) {
            nine += (in[at] - '0') * FACTORS[item];
        }
        for (int item = 33; item < AgencyTable.ITEMS; item++, at += 2) {
            ten += (in[at] - '0') * FACTORS[item];
        }
        int total = AgencyTable.total(surveys, nine, ten);
        put(total, ',');
        String grade = AgencyTable.grade(total);
        for (int i = 0; i < grade.length(); i++) {
            out[end++] = (byte) grade.charAt(i);
        }
        out[end++] = ',';
        put(AgencyTable.nine(nine), ',');
        put(AgencyTable.ten(ten), '\n');
    }

    private void skip(char until) {
        while (in[at] != until) {
            at++;
        }
        at++;
    }

    private int hundredths() {
        int number = 0;
        for (byte one = in[at++]; one != ','; one = in[at++]) {
            number = one == '.' ? number : number * 10 + one - '0';
        }
        return number;
    }

    private void put(int hundredths, char then) {
        int whole = hundredths / 100;
        if (whole >= 100) {
            out[end++] = (byte) ('0' + whole / 100);
        }
        if (whole >= 10) {
            out[end++] = (byte) ('0' + whole / 10 % 10);
        }
        out[end++] = (byte) ('0' + whole % 10);
        out[end++] = '.';
        out[end++] = (byte) ('0' + hundredths / 10 % 10);
        out[end++] = (byte) ('0' + hundredths % 10);
        out[end++] = (byte) then;
    }
}
