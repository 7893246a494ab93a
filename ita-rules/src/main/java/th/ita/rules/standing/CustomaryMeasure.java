package th.ita.rules.standing;

import java.util.List;

/**
 * The seven internal measures that agencies customarily proclaim to promote integrity and transparency. Source:
 * customary. Lists of seven like this stand on the pages of many agencies and go back to the separate measures of the
 * years before FY2563; no rule of the assessment that asks for exactly these was read. Worded under {@code customary.NAME}.
 */
public enum CustomaryMeasure {
    /** Publishing information. */
    PUBLISHING("เผยแพร่ข้อมูลต่อสาธารณะ", "เผยแพร่ข้อมูลข่าวสาร", "เปิดเผยข้อมูล"),
    /** Participation of stakeholders. */
    PARTICIPATION("มีส่วนร่วม"),
    /** Transparency in procurement. */
    PROCUREMENT("จัดซื้อจัดจ้าง", "การจัดหาพัสดุ"),
    /** Handling of complaints. */
    COMPLAINTS("เรื่องร้องเรียน", "ข้อร้องเรียน", "ร้องเรียนการทุจริต"),
    /** Conflict of interest. */
    CONFLICT_OF_INTEREST("ขัดกันระหว่างผลประโยชน์", "ขัดกันแห่งผลประโยชน์", "ผลประโยชน์ทับซ้อน"),
    /** Bribery. */
    BRIBERY("สินบน"),
    /** Use of discretion. */
    DISCRETION("ดุลพินิจ", "ดุลยพินิจ");

    private final List<String> phrases;

    CustomaryMeasure(String... phrases) {
        this.phrases = List.of(phrases);
    }

    /** Whether words, squeezed to their letters, speak of it. */
    boolean isIn(String letters) {
        return phrases.stream().anyMatch(letters::contains);
    }
}
