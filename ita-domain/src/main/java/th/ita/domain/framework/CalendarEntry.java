package th.ita.domain.framework;

import java.time.LocalDate;
import java.util.Optional;
import th.ita.domain.text.Bilingual;

/**
 * A step of the assessment's calendar.
 *
 * @param step what happens
 * @param from its first day; nothing where it is a single day or only its end is known
 * @param to its last or only day
 */
public record CalendarEntry(Bilingual step, Optional<LocalDate> from, LocalDate to) {}
