package th.ita.domain.framework;

import java.util.Optional;
import th.ita.domain.text.Bilingual;

/**
 * How many must answer one of the surveys.
 *
 * @param instrument the code of the survey, such as {@code EIT}
 * @param group the agencies it holds for; nothing where it holds for all
 * @param rule the rule
 */
public record MinimumSample(LevelCode instrument, Optional<Bilingual> group, Fact<SampleRule> rule) {}
