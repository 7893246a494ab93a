package th.ita.domain.period;

import java.time.LocalDate;
import java.util.Optional;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.time.FiscalYear;

/**
 * When a measure is to be carried out. Each case knows its days and keeps the words it was read from, since the paper
 * is printed with those words. {@link PeriodPhrase} reads them.
 */
public sealed interface Period {
    /** {@return the words as the agency wrote them} */
    String text();

    /** {@return the first day, if there is one} */
    Optional<LocalDate> from();

    /** {@return the day named as the end, if there is one} */
    Optional<LocalDate> to();

    /** {@return the last day that is still in time, if there is one} */
    default Optional<LocalDate> lastDay() {
        return to();
    }

    /**
     * Tells whether both ends, as far as they are stated, lie in a fiscal year.
     *
     * @param year the year
     * @return whether they do
     */
    default boolean liesIn(FiscalYear year) {
        return from().map(year::contains).orElse(true)
                && lastDay().map(year::contains).orElse(true);
    }

    /**
     * How a day stands to this period, as {@code OVER} on the first day that is too late.
     *
     * @param day any day
     * @return before, in or after it
     */
    default Phase phaseOn(LocalDate day) {
        if (from().filter(day::isBefore).isPresent()) {
            return Phase.NOT_YET;
        }
        if (lastDay().filter(day::isAfter).isPresent()) {
            return Phase.OVER;
        }
        return from().isEmpty() && lastDay().isEmpty() ? Phase.WITHOUT_DAYS : Phase.RUNNING;
    }

    /**
     * This period in the words of an official paper, such as {@code ตั้งแต่เดือนตุลาคม ๒๕๖๓ ถึงเดือนมีนาคม ๒๕๖๔}, whatever
     * the words it was read from.
     *
     * @return words that {@link PeriodPhrase} reads as the same days; the text itself where it names no days
     */
    default String official() {
        return OfficialWords.of(this);
    }

    private static void checkOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new OutOfRangeException("last day", last, "no day before " + first);
        }
    }

    /**
     * All the year, kept up to date (ตลอดทั้งปีงบประมาณ).
     *
     * @param year the year
     * @param text the words
     */
    record ThroughoutFiscalYear(FiscalYear year, String text) implements Period {
        @Override
        public Optional<LocalDate> from() {
            return Optional.of(year.firstDay());
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(year.lastDay());
        }
    }

    /** A period with a first and a last day. */
    sealed interface Stretch extends Period permits During, Between {
        /** {@return its first day} */
        LocalDate first();

        /** {@return its last day, itself included} */
        LocalDate last();

        @Override
        default Optional<LocalDate> from() {
            return Optional.of(first());
        }

        @Override
        default Optional<LocalDate> to() {
            return Optional.of(last());
        }
    }

    /**
     * Some time in one named stretch, such as a month or a quarter (เดือนเมษายน).
     *
     * @param first its first day
     * @param last its last day
     * @param text the words
     */
    record During(LocalDate first, LocalDate last, String text) implements Stretch {
        /** Checks that it does not end before it begins. */
        public During {
            checkOrder(first, last);
        }
    }

    /**
     * From one day or month to another (ตั้งแต่เดือนตุลาคม … ถึงเดือนมีนาคม …).
     *
     * @param first the first day
     * @param last the last day, itself included
     * @param text the words
     */
    record Between(LocalDate first, LocalDate last, String text) implements Stretch {
        /** Checks that it does not end before it begins. */
        public Between {
            checkOrder(first, last);
        }
    }

    /**
     * Done before a day (ก่อนวันที่ ๓๐ เมษายน): the day itself is too late.
     *
     * @param deadline the day named
     * @param text the words
     */
    record Before(LocalDate deadline, String text) implements Period {
        @Override
        public Optional<LocalDate> from() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(deadline);
        }

        /** {@return the day before the deadline} */
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(deadline.minusDays(1));
        }
    }

    /**
     * Done by a day (ภายในวันที่ ๓๐ เมษายน): the day itself still counts.
     *
     * @param deadline the last day
     * @param text the words
     */
    record By(LocalDate deadline, String text) implements Period {
        @Override
        public Optional<LocalDate> from() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(deadline);
        }
    }

    /**
     * Words that no rule could turn into days.
     *
     * @param text the words
     */
    record AsWritten(String text) implements Period {
        @Override
        public Optional<LocalDate> from() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.empty();
        }
    }
}
