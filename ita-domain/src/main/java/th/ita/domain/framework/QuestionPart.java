package th.ita.domain.framework;

import java.util.Optional;
import th.ita.domain.text.Bilingual;

/**
 * A part of a survey question that is answered and scored by itself.
 *
 * @param label what it asks beyond the question; nothing where the question has this part alone
 * @param polarity which way its answers count
 */
public record QuestionPart(Optional<Bilingual> label, Polarity polarity) {}
