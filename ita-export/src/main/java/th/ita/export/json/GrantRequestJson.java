package th.ita.export.json;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;

/**
 * Who is to get which roles for how long, as JSON.
 *
 * <p>Example: {@code {"name": "งานวิเคราะห์นโยบายและแผน", "grants": "*=viewer,เทศบาลนครอุดรธานี=editor", "days": 90}}.
 */
public final class GrantRequestJson {
    private GrantRequestJson() {}

    /**
     * What is asked for.
     *
     * @param name who it is for
     * @param grants the roles, as text
     * @param days for how many days, if that is said
     */
    public record Asked(String name, String grants, Optional<Integer> days) {}

    /**
     * Reads what is asked for.
     *
     * @param bytes the JSON
     * @param name what messages call it
     * @return what is asked for, or the first reason why that cannot be told
     */
    public static Either<Refusal, Asked> read(byte[] bytes, String name) {
        return JsonFile.read(
                bytes, name, root -> root.object("name", "grants", "days").flatMap(GrantRequestJson::read));
    }

    private static Optional<Asked> read(Fields fields) {
        Optional<String> name = fields.required("name").text();
        Optional<String> grants = fields.required("grants").text();
        Optional<Integer> days = fields.at("days").isNull()
                ? Optional.empty()
                : fields.at("days").count();
        return name.flatMap(who -> grants.map(roles -> new Asked(who, roles, days)));
    }
}
