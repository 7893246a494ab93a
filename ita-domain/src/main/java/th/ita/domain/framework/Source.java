package th.ita.domain.framework;

import th.ita.domain.text.Bilingual;

/**
 * A text that facts of a framework were taken from.
 *
 * @param text what it is
 * @param address where it is found, as far as that can be said in one line
 */
public record Source(Bilingual text, String address) {}
