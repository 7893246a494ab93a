package th.ita.rules.completeness;

import java.util.regex.Pattern;

/**
 * Whether a result tells what was done. Thai verbs carry no tense: a result that only repeats what was to be done looks
 * like the method, so something must mark it as past (แล้ว, ได้ before the verb) or as measured (a share, a number).
 */
final class SaysDone {
    private static final Pattern MARKED = Pattern.compile("แล้ว|เสร็จสิ้น|สำเร็จ|ครบทุก|ร้อยละ"
            + "|ได้(?:มี|จัด|ดำเนิน|เผยแพร่|รายงาน|ประกาศ|แต่งตั้ง|ปรับปรุง|ประชุม|อบรม|นำ|ติดตาม|กำหนด|รวบรวม)"
            + "|จำนวน\\s*[0-9๐-๙]+");

    private SaysDone() {}

    static boolean test(String result) {
        return MARKED.matcher(result).find();
    }
}
