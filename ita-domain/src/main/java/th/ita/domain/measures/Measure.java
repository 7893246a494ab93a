package th.ita.domain.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.period.Period;
import th.ita.domain.period.ThaiDay;

/** One row of the measures table: what is to be done, by whom, when, and what became of it. */
@ItaValue
@Value.Immutable
public interface Measure {
    /** {@return the measure or guideline (มาตรการ/แนวทาง)} */
    String title();

    /** {@return how it is carried out (วิธีการดำเนินการ)} */
    Optional<String> method();

    /** {@return the responsible units (ผู้รับผิดชอบ), one entry each} */
    List<String> responsible();

    /** {@return when (ระยะเวลาดำเนินการ)} */
    Optional<Period> period();

    /** {@return what was done (ผลการดำเนินการ or การติดตามผล)} */
    Optional<String> result();

    /** {@return the day on which it was done, if that is known} */
    Optional<LocalDate> done();

    /** {@return what should follow (ข้อเสนอแนะ)} */
    Optional<String> recommendation();

    /** {@return the items of the plan's year that it serves by its own title or by a person's word} */
    @Value.NaturalOrder
    SortedSet<ItemCode> targets();

    /** {@return the items it plausibly serves, as a rule guessed and nobody has confirmed} */
    @Value.NaturalOrder
    SortedSet<ItemCode> inferredTargets();

    /** {@return the pages or files that show it was done} */
    List<Evidence> evidence();

    /** {@return the day on which it was done: the one stated, else the last one that its result says, if any} */
    default Optional<LocalDate> doneOn() {
        return done().or(() ->
                result().flatMap(text -> ThaiDay.saidIn(text).stream().max(Comparator.naturalOrder())));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a measure. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
