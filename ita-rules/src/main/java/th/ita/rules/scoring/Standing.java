package th.ita.rules.scoring;

import th.ita.domain.score.Score;

/** Where one level of an assessment stands: a score with what it rests on, or the reason why there is none. */
public sealed interface Standing {
    /** {@return the numbers the true score may be} */
    Interval range();

    /**
     * A score that is known.
     *
     * @param score the score; where it rests on printed figures, the one that follows from those figures; where some
     *     answers could not be read, the one that follows from the rest
     * @param range the numbers the true score may be, given that printed figures are rounded and that an answer that
     *     could not be read may be any of its scale
     * @param basis what it rests on
     */
    record Known(Score score, Interval range, Basis basis) implements Standing {
        /** Whether the true score can be no other. */
        boolean isExact() {
            return range.isPoint() && range.low().equals(score.exact());
        }
    }

    /**
     * A score that is not known.
     *
     * @param reason why
     * @param range the numbers it may be, whatever the unknown things below it are; 0 to 100 where nothing is known
     */
    record Unknown(Absence reason, Interval range) implements Standing {
        /**
         * Nothing is known of it at all.
         *
         * @param reason why
         */
        public Unknown(Absence reason) {
            this(reason, Interval.WHOLE);
        }
    }
}
