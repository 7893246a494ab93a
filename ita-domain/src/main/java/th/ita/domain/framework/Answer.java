package th.ita.domain.framework;

import java.math.BigDecimal;
import th.ita.domain.text.Bilingual;

/**
 * One answer a respondent may give, with what it scores.
 *
 * @param label the answer in words
 * @param positive what it scores where more is better, 0 to 100
 * @param reversed what it scores where less is better, 0 to 100
 */
public record Answer(Bilingual label, BigDecimal positive, BigDecimal reversed) {
    /**
     * What the answer scores.
     *
     * @param polarity which way the question counts
     * @return the score, 0 to 100
     */
    public BigDecimal score(Polarity polarity) {
        return polarity == Polarity.POSITIVE ? positive : reversed;
    }
}
