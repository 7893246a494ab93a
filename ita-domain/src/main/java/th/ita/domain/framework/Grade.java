package th.ita.domain.framework;

import java.math.BigDecimal;
import th.ita.domain.text.Bilingual;

/**
 * A grade and the lowest printed total that earns it; it reaches up to the next grade.
 *
 * @param code such as {@code AA}
 * @param name its name
 * @param from the lowest printed total, 0 to 100
 */
public record Grade(String code, Bilingual name, BigDecimal from) {}
