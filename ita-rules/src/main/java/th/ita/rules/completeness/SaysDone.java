package th.ita.rules.completeness;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a result tells what was done. Thai verbs carry no tense: a result that only repeats what was to be done looks
 * like the method, so something must mark it as past (แล้ว, ได้ before the verb) or as measured (a share, a number), and
 * it must say more than the method with such a mark. A word of not, not yet or shall makes it no result.
 */
public final class SaysDone {
    private static final Pattern NOT_DONE = Pattern.compile(
            "ไม่ได้(?:ดำเนิน|จัด|ทำ|เผยแพร่|รายงาน)|ยังไม่|มิได้|ไม่แล้วเสร็จ|อยู่ระหว่าง|จะ(?:ดำเนิน|จัด|เผยแพร่|รายงาน|ประกาศ)");
    private static final Pattern DEMAND = Pattern.compile("ให้\\s*(?:แล้วเสร็จ|เสร็จสิ้น|สำเร็จ)");
    private static final Pattern MARKED = Pattern.compile("แล้ว|เสร็จสิ้น|สำเร็จ|ครบทุก|ร้อยละ"
            + "|ได้(?:มี|จัด|ดำเนิน|เผยแพร่|รายงาน|ประกาศ|แต่งตั้ง|ปรับปรุง|ประชุม|อบรม|นำ|ติดตาม|กำหนด|รวบรวม)"
            + "|จำนวน\\s*[0-9๐-๙]+");
    private static final Pattern MARKS = Pattern.compile("เป็นที่|เรียบร้อย|แล้ว|ได้|\\s");

    private SaysDone() {}

    /**
     * Looks at a result.
     *
     * @param result what stands for the result
     * @param method how the measure was to be carried out, if that is said
     * @return whether the result tells what was done
     */
    public static boolean test(String result, Optional<String> method) {
        if (NOT_DONE.matcher(result).find()) {
            return false;
        }
        String said = DEMAND.matcher(result).replaceAll("");
        return MARKED.matcher(said).find()
                && method.map(SaysDone::bare).filter(bare(said)::equals).isEmpty();
    }

    private static String bare(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
