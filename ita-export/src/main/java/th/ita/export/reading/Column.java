package th.ita.export.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.ita.export.thai.ThaiText;

/** The columns of a measures table, by the heads under which agencies write them; spaces in a head do not count. */
enum Column {
    NUMBER("ที่", "ลำดับ", "ลำดับที่", "no."),
    MEASURE(
            "มาตรการ/แนวทาง",
            "มาตรการ",
            "แนวทาง",
            "มาตรการ/แนวทางการดำเนินการ",
            "มาตรการ/กิจกรรม",
            "ประเด็น/มาตรการ",
            "measureorguideline",
            "measure"),
    METHOD(
            "วิธีการดำเนินการ",
            "ขั้นตอน/วิธีการ",
            "ขั้นตอนหรือวิธีการ",
            "วิธีการ",
            "ขั้นตอน",
            "ขั้นตอน/วิธีการปฏิบัติ",
            "method"),
    RESPONSIBLE(
            "ผู้รับผิดชอบ",
            "หน่วยงานรับผิดชอบ",
            "หน่วยงานที่รับผิดชอบ",
            "ผู้รับผิดชอบหลัก",
            "ส่วนราชการที่รับผิดชอบ",
            "responsibleunits",
            "responsible"),
    PERIOD("ระยะเวลาดำเนินการ", "ระยะเวลา", "ระยะเวลาในการดำเนินการ", "กำหนดเวลา", "period"),
    RESULT("ผลการดำเนินการ", "ผลการดำเนินงาน", "การติดตามผล", "การกำกับติดตาม", "ผลการติดตาม", "result", "follow-up"),
    RECOMMENDATION("ข้อเสนอแนะ", "ปัญหา/อุปสรรค/ข้อเสนอแนะ", "ปัญหาอุปสรรคและข้อเสนอแนะ", "recommendation"),
    EVIDENCE("หลักฐาน", "เอกสารหลักฐาน", "หลักฐานอ้างอิง", "เอกสาร/หลักฐาน", "ลิงก์", "url", "link", "evidence");

    /** Longer texts are no heads, whatever spaces they hold. */
    private static final int LONGEST = 200;

    private final List<String> heads;

    Column(String... heads) {
        this.heads = List.of(heads);
    }

    /** The column under a head, if it is one of these. */
    static Optional<Column> under(String head) {
        if (head.isEmpty() || head.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = ThaiText.comparable(head).replace(" ", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(bare))
                .findFirst();
    }

    /** The heads under which the column is most often written. */
    String usualHead() {
        return heads.get(0);
    }
}
