package th.ita.domain.framework;

import java.util.Optional;
import th.ita.domain.text.Bilingual;

/**
 * An indicator, one of the parts of an instrument.
 *
 * @param code such as {@code 9}
 * @param instrument the code of the instrument it belongs to
 * @param name its name, if it is known
 */
public record Indicator(LevelCode code, LevelCode instrument, Optional<Fact<Bilingual>> name) {}
