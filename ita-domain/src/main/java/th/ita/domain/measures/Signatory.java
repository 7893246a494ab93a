package th.ita.domain.measures;

import java.util.Optional;

/**
 * Who signs the paper. The post is what matters; a name is kept only where the paper itself carries one.
 *
 * @param capacity in which the person signs, such as ผู้รายงาน, if stated
 * @param name the printed name, if there is one
 * @param position the post, such as นักวิเคราะห์นโยบายและแผนปฏิบัติการ, if stated
 */
public record Signatory(Optional<String> capacity, Optional<String> name, Optional<String> position) {}
