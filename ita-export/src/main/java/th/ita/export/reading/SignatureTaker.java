package th.ita.export.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.ita.domain.measures.Signatory;

/** Takes the signature at the end of a paper: the line to sign on, the printed name, the post. */
final class SignatureTaker {
    private static final Pattern SIGNED = Pattern.compile("\\(?ลงชื่อ\\)?[\\s.…_]*(.*)");
    private static final Pattern NAME = Pattern.compile(
            "\\(\\s*([^().…_]{2,80})\\s*\\)"
                    + "|((?:นาย(?!กเทศมนตรี|กองค์การ|อำเภอ|ช่าง|แพทย์)|นางสาว|นาง|น\\.ส\\.|ดร\\."
                    + "|(?:ว่าที่\\s*)?(?:พลตำรวจ|พันตำรวจ|ร้อยตำรวจ|สิบตำรวจ|จ่าสิบ|พันจ่า|พล|พัน|ร้อย|เรือ|สิบ|จ่า)(?:เอก|โท|ตรี))\\s*.+)");
    private static final Pattern NO_NAME = Pattern.compile("\\(?[\\s.…_]*\\)?");
    private static final Pattern POSITION = Pattern.compile("(?:ตำแหน่ง)?[\\s.:…]*(\\S.*)");

    private boolean begun;
    private @Nullable String capacity;
    private @Nullable String name;
    private @Nullable String position;

    /** Takes a line if it belongs to the signature; nothing does before the line to sign on. */
    boolean takes(String text) {
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches()) {
            begun = true;
            capacity = signed.group(1).isEmpty() ? null : signed.group(1);
            return true;
        }
        if (!begun) {
            return false;
        }
        Matcher printed = NAME.matcher(text);
        if (name == null && position == null && printed.matches()) {
            name = (printed.group(1) == null ? printed.group(2) : printed.group(1)).strip();
            return true;
        }
        Matcher post = POSITION.matcher(text);
        if (NO_NAME.matcher(text).matches()) {
            return true;
        }
        if (position == null && post.matches()) {
            position = post.group(1);
            return true;
        }
        return false;
    }

    /** Who signs, if anybody does. */
    Optional<Signatory> taken() {
        return begun
                ? Optional.of(new Signatory(
                        Optional.ofNullable(capacity), Optional.ofNullable(name), Optional.ofNullable(position)))
                : Optional.empty();
    }
}
