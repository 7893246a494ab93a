package th.ita.domain.framework;

import th.ita.domain.text.Bilingual;

/**
 * A sub-indicator, one of the groups of items of an open-data indicator.
 *
 * @param code such as {@code 9.1}
 * @param indicator the code of the indicator it belongs to
 * @param name its name
 */
public record SubIndicator(LevelCode code, LevelCode indicator, Fact<Bilingual> name) {}
