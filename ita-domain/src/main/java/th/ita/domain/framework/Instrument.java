package th.ita.domain.framework;

import java.util.Optional;
import th.ita.domain.score.Weight;
import th.ita.domain.text.Bilingual;

/**
 * One of the instruments of an assessment: the staff survey IIT, the public survey EIT, the open-data items OIT.
 *
 * @param code such as {@code OIT}
 * @param name its name
 * @param weight its share of the total, if it is known
 */
public record Instrument(LevelCode code, Fact<Bilingual> name, Optional<Fact<Weight>> weight) {}
