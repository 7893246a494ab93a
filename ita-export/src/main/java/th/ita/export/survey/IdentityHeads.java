package th.ita.export.survey;

import java.util.Locale;
import java.util.regex.Pattern;
import th.ita.export.thai.ThaiText;

/** Heads of columns that likely hold what identifies a person. Such a column is not read, and its loss is no mistake. */
final class IdentityHeads {
    private static final Pattern PERSON =
            Pattern.compile("ชื่อ|สกุล|ประชาชน|ประจำตัว|โทร|มือถือ|อีเมล|เมล์|ที่อยู่|ไลน์|วันเกิด|ผู้ตอบ|ตำแหน่ง"
                    + "|name|surname|e-?mail|phone|mobile|address|citizen|birth|respondent|user|line ?id|passport"
                    + "|(^|[^a-z])(id|ip|tel)([^a-z]|$)");

    private IdentityHeads() {}

    static boolean matches(String head) {
        return PERSON.matcher(ThaiText.comparable(head).toLowerCase(Locale.ROOT))
                .find();
    }
}
