package th.ita.export.thai;

import java.util.BitSet;
import java.util.List;

/** What is said in one breath across a space: an era and its year, what is counted and its number, a number and its entry. */
final class KeepTogether {
    /** Words of which the number after a space is a part. */
    private static final List<String> BEFORE_A_NUMBER = List.of(
            "พ.ศ.", "ค.ศ.", "ร.ศ.", "ที่", "ข้อ", "มาตรา", "หมวด", "หน้า", "ร้อยละ", "ปี", "ลำดับ", "เลขที่", "No.",
            "O");

    /** What words of the dictionary make that no reader would part, and what a neighbour may draw one of them from. */
    private static final List<String> WHOLE = List.of("วันที่", "ประพฤติมิชอบ", "ส่วนได้ส่วนเสีย");

    private KeepTogether() {}

    /** Takes the beginnings of words out of what stays whole. */
    static void join(String text, BitSet starts) {
        for (String word : WHOLE) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                starts.clear(at + 1, at + word.length());
            }
        }
    }

    /** Whether the space that begins at an offset joins what is before it and a character. */
    static boolean holds(String text, int space, int next) {
        if (Character.isDigit(next)) {
            return endsWithAny(text, space) || endsEntryNumber(text, space);
        }
        return (next == 'O' && text.startsWith("ข้อ", space - 3)) || endsEntryNumber(text, space);
    }

    private static boolean endsWithAny(String text, int end) {
        for (String word : BEFORE_A_NUMBER) {
            if (text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text up to an offset is the number of an entry, such as "๑." or "2)". */
    private static boolean endsEntryNumber(String text, int end) {
        int at = 0;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > 0 && at == end - 1 && (text.charAt(at) == '.' || text.charAt(at) == ')');
    }
}
