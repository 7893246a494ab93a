package th.ita.rules.scoring;

import th.ita.domain.score.Score;

/** Where one level of an assessment stands: a score with what it rests on, or the reason why there is none. */
public sealed interface Standing {
    /**
     * A score that is known.
     *
     * @param score the score; where it rests on printed figures, the one that follows from those figures
     * @param range the numbers the true score may be, given that printed figures are rounded
     * @param basis what it rests on
     */
    record Known(Score score, Interval range, Basis basis) implements Standing {}

    /**
     * A score that is not known.
     *
     * @param reason why
     */
    record Unknown(Absence reason) implements Standing {}
}
